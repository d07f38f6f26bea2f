package dev.hikeshi.decision;

import dev.hikeshi.decision.replay.Rehearsal;
import dev.hikeshi.decision.replay.Waits;
import dev.hikeshi.decision.world.Input;
import dev.hikeshi.decision.world.Priors;
import dev.hikeshi.decision.world.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Plays every option through the same worlds and the same attacks.
 *
 * <p>The result depends on the priors, the seed and the numbers of worlds and incidents only:
 * neither on the threads, nor on which other options are played.
 */
public final class Study {
    private final Priors priors;
    private final long seed;
    private final Size size;
    private final int threads;

    /**
     * How much is played.
     *
     * @param worlds how many worlds, at least one
     * @param incidents how many attacks in each, at least one
     */
    public record Size(int worlds, int incidents) {
        public Size {
            if (worlds < 1 || incidents < 1) {
                throw new IllegalArgumentException(
                        "expected at least one world and incident, found worlds="
                                + worlds
                                + " incidents="
                                + incidents);
            }
        }
    }

    /** A study of these worlds. */
    public Study(Priors priors, long seed, Size size, int threads) {
        this.priors = priors;
        this.seed = seed;
        this.size = size;
        this.threads = Math.max(1, threads);
    }

    /** The priors of the worlds. */
    public Priors priors() {
        return priors;
    }

    /** How much is played. */
    public Size size() {
        return size;
    }

    /** The seed of every draw. */
    public long seed() {
        return seed;
    }

    /**
     * Plays all options.
     *
     * @param from first instant of the simulated year
     * @param progress is told how many of 1,000 parts are done, from any thread
     */
    public List<Played> play(List<Choice> choices, Instant from, IntConsumer progress) {
        List<Rehearsal> ready =
                choices.parallelStream()
                        .map(choice -> new Rehearsal(choice.company(), from))
                        .toList();
        List<Played> played = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            played.add(new Played(choices.get(i), ready.get(i), size));
        }
        return played(played, progress);
    }

    /** Plays the options of another study through these worlds. */
    List<Played> replay(List<Played> before, IntConsumer progress) {
        List<Played> again =
                before.stream().map(one -> new Played(one.choice(), one.ready(), size)).toList();
        return played(again, progress);
    }

    private List<Played> played(List<Played> played, IntConsumer progress) {
        Parallel.each(size.worlds(), threads, world -> play(world, played), progress);
        return played;
    }

    /** How many threads play. */
    int threads() {
        return threads;
    }

    private void play(int number, List<Played> played) {
        World world = World.of(priors, seed, number);
        Waits waits = SharedAnalysts.of(world);
        for (Played to : played) {
            for (int incident = 0; incident < size.incidents(); incident++) {
                to.put(number, incident, to.ready().attack(world, incident, waits));
            }
            to.yearly(number, to.choice().yearly(world), world.at(Input.ATTEMPTS_PER_YEAR));
        }
    }
}
