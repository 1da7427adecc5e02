package jp.hantei.rules.model;

/**
 * How sure the rows of a workbook or sheet are.
 *
 * @param confirmed rows that are 確認
 * @param inferred rows that are 推定
 * @param unverified rows that are 未確認
 */
public record ProvenanceCount(int confirmed, int inferred, int unverified) {
    public static final ProvenanceCount NONE = new ProvenanceCount(0, 0, 0);

    public ProvenanceCount plus(Provenance row) {
        return switch (row) {
            case CONFIRMED -> new ProvenanceCount(confirmed + 1, inferred, unverified);
            case INFERRED -> new ProvenanceCount(confirmed, inferred + 1, unverified);
            case UNVERIFIED -> new ProvenanceCount(confirmed, inferred, unverified + 1);
        };
    }

    public ProvenanceCount plus(ProvenanceCount other) {
        return new ProvenanceCount(
                confirmed + other.confirmed, inferred + other.inferred, unverified + other.unverified);
    }

    public int total() {
        return confirmed + inferred + unverified;
    }
}
