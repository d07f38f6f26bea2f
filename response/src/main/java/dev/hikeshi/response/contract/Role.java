package dev.hikeshi.response.contract;

import dev.hikeshi.response.Words;
import java.util.Locale;

/** What a firm is to an asset, in the order in which it comes into the asset's life. */
public enum Role {
    MAKER("製造元", "maker"),
    BUILDER("構築", "builder"),
    MAINTAINER("保守", "maintainer"),
    SOC("監視（SOC・MDR）", "SOC / MDR"),
    RESPONDER("調査・復旧", "responder"),
    INSURER("保険", "insurer");

    private final String ja;
    private final String en;

    Role(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    /** The stable key in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name for people. */
    public Words words() {
        return new Words(ja, en);
    }
}
