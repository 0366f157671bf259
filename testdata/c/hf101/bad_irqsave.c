/* Interrupts are off between spin_lock_irqsave and spin_unlock_irqrestore. */
#include <linux/completion.h>
#include <linux/spinlock.h>

struct irqsave_port {
	spinlock_t lock;
	struct completion idle;
};

void irqsave_port_flush(struct irqsave_port *port)
{
	unsigned long flags;

	spin_lock_irqsave(&port->lock, flags); /* note: HF101 "irqsave_port.lock" */
	wait_for_completion(&port->idle); /* expect: HF101 "wait_for_completion" */
	spin_unlock_irqrestore(&port->lock, flags);
}

void irqsave_port_wait(struct irqsave_port *port)
{
	unsigned long flags;

	spin_lock_irqsave(&port->lock, flags);
	reinit_completion(&port->idle);
	spin_unlock_irqrestore(&port->lock, flags);
	wait_for_completion(&port->idle);
}
