package dev.hikeshi.decision.replay;

import dev.hikeshi.decision.chance.Key;
import dev.hikeshi.decision.world.Input;
import dev.hikeshi.decision.world.World;

/** Whether an attack gets its first foothold at all. */
final class Door {
    private Door() {}

    static boolean holds(World world, Attack attack, Landscape.Protection protection) {
        return attack.byCredentials()
                ? passwordIsNotEnough(world, attack, protection)
                : isPatched(world, attack, protection);
    }

    private static boolean passwordIsNotEnough(
            World world, Attack attack, Landscape.Protection protection) {
        double asked =
                switch (attack.entry()) {
                    case VPN -> protection.vpnMfa();
                    case RDP -> protection.rdpMfa();
                    case OTHER -> protection.mailMfa();
                };
        boolean hasMfa = chance(Purpose.MFA, attack) < asked * world.at(Input.MFA_EFFECT);
        boolean hasKeys =
                chance(Purpose.KEYS, attack) < protection.keys() * world.at(Input.KEYS_EFFECT);
        boolean isUnique =
                chance(Purpose.PASSWORDS, attack)
                        < protection.passwords() * world.at(Input.PASSWORD_EFFECT);
        return hasMfa || hasKeys || isUnique;
    }

    private static boolean isPatched(World world, Attack attack, Landscape.Protection protection) {
        return chance(Purpose.PATCHING, attack)
                < protection.patching() * world.at(Input.PATCH_EFFECT);
    }

    private static double chance(Purpose purpose, Attack attack) {
        return Key.uniform(purpose.of(attack.key()));
    }
}
