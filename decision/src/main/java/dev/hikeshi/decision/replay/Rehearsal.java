package dev.hikeshi.decision.replay;

import dev.hikeshi.decision.world.World;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.Company;
import java.time.Instant;

/**
 * A company made ready to be attacked: what an intruder finds, and what the kernel answers over the
 * year. May be used by several threads.
 */
public final class Rehearsal {
    private final Landscape land;
    private final Plans plans;

    /** Makes the company ready for the year that begins then. */
    public Rehearsal(Company company, Instant from) {
        this.land = new Landscape(company);
        this.plans = Plans.of(company, land, from);
    }

    /** True when some copy is out of an intruder's reach. */
    public boolean hasOfflineCopy() {
        boolean offline = land.protection.offlineBackup();
        for (int i = 0; i < land.size(); i++) {
            offline |= land.kind(i) == AssetGroup.Kind.BACKUP && land.isOffline(i);
        }
        return offline;
    }

    /** True when a restore was tried. */
    public boolean isRestoreTested() {
        return land.protection.restoreTested();
    }

    /** How the attack of that number goes in that world. */
    public Outcome attack(World world, int number, Waits waits) {
        return Replay.of(world, Attack.of(world, number), land, plans, waits);
    }
}
