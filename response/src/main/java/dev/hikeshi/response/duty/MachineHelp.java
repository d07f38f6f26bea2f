package dev.hikeshi.response.duty;

import dev.hikeshi.response.Words;

/** How far a machine can take a duty off people. */
public enum MachineHelp {
    ACTS(
            "会社の方針が許せば、機械が自分で行い、効いたかを確かめられる",
            "A machine can do it by itself where the company's policy allows, and check the effect"),
    COLLECTS(
            "機械がデータを集め、異常を示せる。判断は人がする",
            "A machine can collect the data and point out what is odd; a person judges"),
    DRAFTS(
            "機械が記録から下書きを作れる。確かめて出すのは人",
            "A machine can draft it from the records; a person checks and sends it"),
    REMINDS(
            "機械が期限と担当を示し、証拠を保管できる。行うのは人",
            "A machine can show date and bearer and keep the evidence; a person does it");

    private final String ja;
    private final String en;

    MachineHelp(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    /** The sentence for people. */
    public Words words() {
        return new Words(ja, en);
    }
}
