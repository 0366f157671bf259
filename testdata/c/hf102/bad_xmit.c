/* .ndo_start_xmit runs with bottom halves off. */
#include <linux/mutex.h>
#include <linux/netdevice.h>

struct xmit_priv {
	struct mutex mutex;
	int packets;
};

static netdev_tx_t xmit_start(struct sk_buff *skb, struct net_device *dev)
{
	struct xmit_priv *priv = netdev_priv(dev);

	mutex_lock(&priv->mutex); /* expect: HF102 "xmit_priv.mutex" */
	priv->packets++;
	mutex_unlock(&priv->mutex);
	return NETDEV_TX_OK;
}

static const struct net_device_ops xmit_ops = {
	.ndo_start_xmit = xmit_start,
};
