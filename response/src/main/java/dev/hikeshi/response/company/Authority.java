package dev.hikeshi.response.company;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.Verb;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person may decide alone.
 *
 * @param verbs the acts
 * @param assets on which assets
 * @param limit up to which cost; null: none may be spent under this authority
 */
public record Authority(Set<Verb> verbs, AssetSelector assets, @Nullable Money limit) {
    public Authority {
        verbs =
                Collections.unmodifiableSet(
                        verbs.isEmpty() ? EnumSet.noneOf(Verb.class) : EnumSet.copyOf(verbs));
    }
}
