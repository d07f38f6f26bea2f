package dev.hikeshi.response.duty;

import java.util.List;

/**
 * Where a duty stands in the catalogues of others; an empty list: nothing there fits, or we know of
 * nothing. D3FEND is left out: we have no checked list of its ids.
 *
 * @param x1060 codes of ITU-T X.1060 services that it belongs to, such as {@code D-4}
 * @param csf ids of NIST CSF 2.0 outcomes that it serves, such as {@code RS.MI-01}
 * @param react ids of RE&amp;CT response actions, such as {@code RA3110}
 */
public record Mappings(List<String> x1060, List<String> csf, List<String> react) {

    /** No catalogue knows it. */
    public static final Mappings NONE = new Mappings(List.of(), List.of(), List.of());

    public Mappings {
        x1060 = List.copyOf(x1060);
        csf = List.copyOf(csf);
        react = List.copyOf(react);
    }
}
