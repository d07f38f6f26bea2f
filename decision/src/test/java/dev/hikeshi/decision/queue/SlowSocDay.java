package dev.hikeshi.decision.queue;

/** The slow twin of {@link SocDay}: plays the whole queue with our case in it. */
public final class SlowSocDay {
    private static final double DAY = 24 * 60;

    private SlowSocDay() {}

    /** How long our case waits that comes at that minute of an ordinary day. */
    public static double ordinary(long key, Shift shift, double minute) {
        return wait(key, shift, new double[0], DAY + minute, 2 * DAY);
    }

    /** How long our case waits that comes so many minutes after an attack began. */
    public static double attacked(long key, Shift shift, SocDay.Burst burst, double since) {
        double begins = DAY + burst.minute();
        return wait(key, shift, burst.times(key), begins + since, begins + DAY / 2);
    }

    private static double wait(long key, Shift shift, double[] burst, double at, double end) {
        double[] wait = {Double.NaN};
        Watcher notes =
                new Watcher() {
                    @Override
                    public void begins(int priority, double arrived, double now) {
                        if (arrived == at && Double.isNaN(wait[0])) {
                            wait[0] = now - arrived;
                        }
                    }
                };
        Cases others = new DayOfCases(key, shift, burst, end);
        new WaitingRoom(2, shift, WaitingRoom.Manner.FINISHES, notes)
                .play(new WithOurs(others, at), Double.POSITIVE_INFINITY);
        return wait[0];
    }

    /** The cases of others and one of ours, which is important and takes a minute. */
    private static final class WithOurs implements Cases {
        private final Cases others;
        private final double at;
        private boolean more;
        private boolean isOurs;
        private boolean wasOurs;
        private boolean begun;

        WithOurs(Cases others, double at) {
            this.others = others;
            this.at = at;
        }

        @Override
        public boolean next() {
            if (!isOurs || !begun) {
                more = others.next();
                begun = true;
            }
            wasOurs |= isOurs;
            isOurs = !wasOurs && (!more || others.time() > at);
            return more || isOurs;
        }

        @Override
        public double time() {
            return isOurs ? at : others.time();
        }

        @Override
        public int priority() {
            return isOurs ? 0 : others.priority();
        }

        @Override
        public double work() {
            return isOurs ? 1 : others.work();
        }
    }
}
