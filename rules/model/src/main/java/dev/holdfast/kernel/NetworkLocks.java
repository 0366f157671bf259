package dev.holdfast.kernel;

import static dev.holdfast.annotation.ContextCause.BOTTOM_HALVES_OFF;
import static dev.holdfast.annotation.LockKind.SPINLOCK;
import static dev.holdfast.annotation.ResultTest.NONZERO;
import static dev.holdfast.annotation.ResultTest.ZERO;
import static dev.holdfast.annotation.SleepKind.ALLOCATION;
import static dev.holdfast.annotation.SleepKind.GRACE_PERIOD;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.AcquiresTransiently;
import dev.holdfast.annotation.AssertsHeld;
import dev.holdfast.annotation.EntersContext;
import dev.holdfast.annotation.FailsWith;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.LeavesContext;
import dev.holdfast.annotation.MaySleep;
import dev.holdfast.annotation.Pure;
import dev.holdfast.annotation.Releases;
import dev.holdfast.annotation.Returns;
import dev.holdfast.annotation.SleepsIf;
import dev.holdfast.annotation.SoftInterruptContext;
import dev.holdfast.annotation.TryAcquires;
import org.jspecify.annotations.Nullable;

/**
 * The locks of the network stack.
 *
 * <p>{@code include/linux/netdevice.h}, {@code rtnetlink.h}, {@code net/sock.h}, {@code
 * net/sch_generic.h}, {@code net/af_unix.h} of 6.1. {@code lock_sock} sleeps until no one owns the
 * socket; {@code bh_lock_sock} takes the spinlock inside alone; {@code lock_sock_fast} mostly
 * leaves with that spinlock held and bottom halves off. {@code rtnl_trylock} gives 1.
 */
@Header("linux/netdevice.h")
public final class NetworkLocks {
  private NetworkLocks() {}

  /** Changes under {@code rtnl_lock} only, which those hold who stop a device and go on. */
  @Pure
  public static native boolean netif_running(NetDevice device);

  @Acquires("rtnl_mutex")
  public static native void rtnl_lock();

  @Releases("rtnl_mutex")
  public static native void rtnl_unlock();

  @Releases("rtnl_mutex")
  public static native void __rtnl_unlock();

  @Acquires(value = "rtnl_mutex", when = ZERO)
  @FailsWith("-EINTR")
  public static native int rtnl_lock_killable();

  @TryAcquires("rtnl_mutex")
  public static native boolean rtnl_trylock();

  public static native boolean rtnl_is_locked();

  @AssertsHeld("rtnl_mutex")
  public static native void ASSERT_RTNL();

  @Acquires(value = "rtnl_mutex", when = NONZERO)
  public static native boolean refcount_dec_and_rtnl_lock(Object counter);

  @Acquires("rtnl_mutex")
  public static native void rtnl_net_lock(Object net);

  @Releases("rtnl_mutex")
  public static native void rtnl_net_unlock(Object net);

  @Acquires("genl_mutex")
  public static native void genl_lock();

  @Releases("genl_mutex")
  public static native void genl_unlock();

  @MaySleep
  public static native void nfnl_lock(int subsystem);

  public static native void nfnl_unlock(int subsystem);

  @Acquires("sk.sk_lock")
  public static native void lock_sock(Sock sk);

  @Acquires(value = "sk.sk_lock", subclass = "subclass")
  public static native void lock_sock_nested(Sock sk, int subclass);

  @Releases("sk.sk_lock")
  public static native void release_sock(Sock sk);

  @Acquires("sk.sk_lock")
  @EntersContext(BOTTOM_HALVES_OFF)
  public static native boolean lock_sock_fast(Sock sk);

  @Acquires(value = "sk.sk_lock", subclass = "1")
  @EntersContext(BOTTOM_HALVES_OFF)
  public static native boolean lock_sock_fast_nested(Sock sk);

  @Releases("sk.sk_lock")
  @LeavesContext(BOTTOM_HALVES_OFF)
  public static native void unlock_sock_fast(Sock sk, boolean slow);

  @Acquires("sk.sk_lock.slock")
  public static native void bh_lock_sock(Sock sk);

  @Acquires(value = "sk.sk_lock.slock", subclass = "1")
  public static native void bh_lock_sock_nested(Sock sk);

  @Releases("sk.sk_lock.slock")
  public static native void bh_unlock_sock(Sock sk);

  @AssertsHeld("sk.sk_lock")
  public static native void sock_owned_by_me(Sock sk);

  public static native boolean sock_owned_by_user(Sock sk);

  @Acquires("sk.sk_lock")
  public static native void sockopt_lock_sock(Sock sk);

  @Releases("sk.sk_lock")
  public static native void sockopt_release_sock(Sock sk);

  @Acquires("sk.lock")
  public static native void unix_state_lock(UnixSock sk);

  @Releases("sk.lock")
  public static native void unix_state_unlock(UnixSock sk);

  @Acquires(value = "sk.lock", subclass = "subclass")
  public static native void unix_state_lock_nested(UnixSock sk, int subclass);

  @Acquires("device.tx_global_lock")
  public static native void netif_tx_lock(NetDevice device);

  @Releases("device.tx_global_lock")
  public static native void netif_tx_unlock(NetDevice device);

  @Acquires(value = "device.tx_global_lock", disables = BOTTOM_HALVES_OFF)
  public static native void netif_tx_lock_bh(NetDevice device);

  @Releases(value = "device.tx_global_lock", enables = BOTTOM_HALVES_OFF)
  public static native void netif_tx_unlock_bh(NetDevice device);

  @Acquires("device.addr_list_lock")
  public static native void netif_addr_lock(NetDevice device);

  @Releases("device.addr_list_lock")
  public static native void netif_addr_unlock(NetDevice device);

  @Acquires(value = "device.addr_list_lock", disables = BOTTOM_HALVES_OFF)
  public static native void netif_addr_lock_bh(NetDevice device);

  @Releases(value = "device.addr_list_lock", enables = BOTTOM_HALVES_OFF)
  public static native void netif_addr_unlock_bh(NetDevice device);

  /** {@code include/linux/netdevice.h}. */
  @Returns("device.priv")
  public static native @Nullable Object netdev_priv(NetDevice device);

  @Acquires("queue._xmit_lock")
  public static native void __netif_tx_lock(NetdevQueue queue, int cpu);

  @Releases("queue._xmit_lock")
  public static native void __netif_tx_unlock(NetdevQueue queue);

  @Acquires(value = "queue._xmit_lock", disables = BOTTOM_HALVES_OFF)
  public static native void __netif_tx_lock_bh(NetdevQueue queue);

  @Releases(value = "queue._xmit_lock", enables = BOTTOM_HALVES_OFF)
  public static native void __netif_tx_unlock_bh(NetdevQueue queue);

  @TryAcquires("queue._xmit_lock")
  public static native boolean __netif_tx_trylock(NetdevQueue queue);

  @Acquires(value = "discipline", kind = SPINLOCK, disables = BOTTOM_HALVES_OFF)
  public static native void sch_tree_lock(Qdisc discipline);

  @Releases(value = "discipline", kind = SPINLOCK, enables = BOTTOM_HALVES_OFF)
  public static native void sch_tree_unlock(Qdisc discipline);

  @MaySleep
  public static native void register_netdevice(NetDevice device);

  @MaySleep
  @AcquiresTransiently("rtnl_mutex")
  public static native int register_netdev(NetDevice device);

  @MaySleep
  @AcquiresTransiently("rtnl_mutex")
  public static native void unregister_netdev(NetDevice device);

  @MaySleep
  public static native void unregister_netdevice(NetDevice device);

  @MaySleep
  public static native void free_netdev(NetDevice device);

  public static native void netif_napi_add(
      NetDevice device, NapiStruct napi, @SoftInterruptContext NapiPoll poll);

  public static native void netif_napi_add_weight(
      NetDevice device, NapiStruct napi, @SoftInterruptContext NapiPoll poll, int weight);

  public static native void netif_napi_add_tx(
      NetDevice device, NapiStruct napi, @SoftInterruptContext NapiPoll poll);

  public static native void netif_napi_add_tx_weight(
      NetDevice device, NapiStruct napi, @SoftInterruptContext NapiPoll poll, int weight);

  public static native void netif_napi_add_config(
      NetDevice device, NapiStruct napi, @SoftInterruptContext NapiPoll poll, int index);

  @MaySleep
  public static native void netif_threaded_enable(NetDevice device);

  @MaySleep(kind = GRACE_PERIOD)
  public static native void netif_napi_del(NapiStruct napi);

  @MaySleep
  public static native void napi_disable(NapiStruct napi);

  @MaySleep
  public static native void napi_synchronize(NapiStruct napi);

  public static native boolean napi_schedule(NapiStruct napi);

  public static native boolean napi_complete(NapiStruct napi);

  public static native boolean napi_enable(NapiStruct napi);

  public static native boolean __napi_schedule(NapiStruct napi);

  public static native boolean napi_schedule_prep(NapiStruct napi);

  public static native boolean __napi_schedule_irqoff(NapiStruct napi);

  public static native boolean napi_complete_done(NapiStruct napi, int done);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native SkBuff alloc_skb(int size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native SkBuff __alloc_skb(int size, long gfp, int flags, int node);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native SkBuff alloc_skb_with_frags(
      long header, long data, int order, int error, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native SkBuff alloc_skb_fclone(int size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native SkBuff __netdev_alloc_skb(NetDevice device, int length, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native SkBuff __napi_alloc_skb(NapiStruct napi, int length, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native SkBuff skb_clone(SkBuff packet, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native SkBuff skb_copy(SkBuff packet, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native SkBuff pskb_copy(SkBuff packet, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native SkBuff __pskb_copy(SkBuff packet, int room, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native SkBuff skb_copy_expand(SkBuff packet, int head, int tail, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native SkBuff skb_share_check(SkBuff packet, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native SkBuff skb_unshare(SkBuff packet, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native SkBuff nlmsg_new(long size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native SkBuff genlmsg_new(long size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native int pskb_expand_head(SkBuff packet, int head, int tail, long gfp);

  @Pure
  public static native SkBuff netdev_alloc_skb(NetDevice device, int length);

  @Pure
  public static native SkBuff netdev_alloc_skb_ip_align(NetDevice device, int length);

  @Pure
  public static native SkBuff napi_alloc_skb(NapiStruct napi, int length);

  @Pure
  public static native SkBuff dev_alloc_skb(int length);

  @Pure
  public static native void kfree_skb(@Nullable SkBuff packet);

  @Pure
  public static native void consume_skb(@Nullable SkBuff packet);

  @Pure
  public static native void dev_kfree_skb(@Nullable SkBuff packet);

  @Pure
  public static native void dev_kfree_skb_any(@Nullable SkBuff packet);

  @Pure
  public static native void dev_kfree_skb_irq(@Nullable SkBuff packet);

  @Pure
  public static native void dev_consume_skb_any(@Nullable SkBuff packet);

  @Pure
  public static native void dev_consume_skb_irq(@Nullable SkBuff packet);

  @SleepsIf("!noblock")
  public static native SkBuff sock_alloc_send_skb(Sock sk, long size, int noblock, int error);

  @SleepsIf("!noblock")
  public static native SkBuff sock_alloc_send_pskb(
      Sock sk, long header, long data, int noblock, int error, int order);

  @MaySleep
  public static native int sock_create_kern(
      Object net, int family, int type, int protocol, Object socket);

  @MaySleep
  public static native int kernel_sendmsg(
      Object socket, Object message, Object vectors, long count, long length);

  @SleepsIf("!(flags & MSG_DONTWAIT)")
  public static native int kernel_recvmsg(
      Object socket, Object message, Object vectors, long count, long length, int flags);

  @MaySleep
  public static native int kernel_connect(Object socket, Object address, int length, int flags);

  @MaySleep
  public static native void sock_release(Object socket);

  @Releases("sk.sk_lock")
  @MaySleep
  @Acquires("sk.sk_lock")
  public static native int sk_wait_data(Sock sk, long timeout, SkBuff packet);

  @Releases("sk.sk_lock")
  @MaySleep
  @Acquires("sk.sk_lock")
  public static native int sk_stream_wait_memory(Sock sk, long timeout);
}
