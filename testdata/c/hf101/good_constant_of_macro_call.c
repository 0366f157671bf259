/* Constants whose macros call another macro: what one of them is, the other is not. */

#define TO_HOST 0x80
#define FROM_HOST 0
#define OF_PORT ((1 << 5) | 3)
#define REQUEST(direction, of, number) ((((direction) | (of)) << 8) | (number))
#define CLEAR_FEATURE REQUEST(FROM_HOST, OF_PORT, 1)
#define GET_STATUS REQUEST(TO_HOST, OF_PORT, 0)

static int may_be_interrupted(void);

static int control(int request)
{
	switch (request) {
	case CLEAR_FEATURE:
		msleep(5);
		break;
	case GET_STATUS:
		udelay(5);
		break;
	}
	return 0;
}

static int control_at_once(int request)
{
	unsigned long flags;
	int off = 0;
	int result;

	if (request == GET_STATUS && may_be_interrupted()) {
		off = 1;
		local_irq_save(flags);
	}
	result = control(request);
	if (off)
		local_irq_restore(flags);
	return result;
}
