package dev.hikeshi.response.duty;

import dev.hikeshi.response.contract.Window;
import org.jspecify.annotations.Nullable;

/**
 * A clause as it looks from some assets at some severity. Situations between which its tests see no
 * difference share one, so that what the tests said is worked out once and stays in the cache.
 *
 * <p>The tests see of the rest of a question only: between which of the clause's dates it lies,
 * which of its hours are open and the facts that it names. Where all of these are the same, the
 * verdict is the same but for the instant at which the window opens again.
 */
final class Aspect {
    private static final int MOST_TIMED = 4;
    private static final int MOST_DATES = 15;

    final ClauseReading reading;

    /** What the paper says by the hour. */
    final Window window;

    private final @Nullable Timetable hours;

    /** By the dates passed and the window open or closed, while no fact matters. */
    private final @Nullable Judgement[] judged;

    /** The same where facts or hours of exclusions matter. */
    private final Memo<Judgement> more = new Memo<>();

    Aspect(ClauseReading reading, Window window, @Nullable Timetable hours) {
        this.reading = reading;
        this.window = window;
        this.hours = hours;
        this.judged = new Judgement[(reading.dates() + 1) * 2];
    }

    /** Whether its window is open now; null: it is open round the clock. */
    @Nullable Spell window(Setting setting) {
        return hours == null ? null : setting.spell(hours);
    }

    /** What the tests say to this question, the window being as it is. */
    Judgement judge(Setting setting, @Nullable Spell spell) {
        int passed = reading.passed(setting);
        boolean open = spell == null || spell.open();
        long said = reading.facts.number(setting.situation, reading.begins);
        boolean timed = !reading.timed.isEmpty();
        if (said < 0 || reading.timed.size() > MOST_TIMED || passed > MOST_DATES) {
            return reading.judge(setting);
        }
        if (said > 0 || timed) {
            return judge(setting, said << 5 | (passed << 1) | (open ? 1 : 0));
        }
        int place = passed * 2 + (open ? 1 : 0);
        Judgement known = judged[place];
        if (known == null) {
            known = reading.judge(setting);
            judged[place] = known;
        }
        return known;
    }

    private Judgement judge(Setting setting, long hour) {
        long key = reading.timedNow(setting, hour);
        Judgement known = more.get(key);
        if (known == null) {
            known = reading.judge(setting);
            more.put(key, known);
        }
        return known;
    }
}
