package jp.hantei.judgement.sample;

import java.util.Random;

/**
 * How carefully a form was filled in.
 *
 * @param blank chance that a required item was left out
 * @param unknown chance that an item was answered 不明
 * @param optional chance that an optional item was filled in
 */
record Completeness(double blank, double unknown, double optional) {
    static final Completeness FULL = new Completeness(0, 0, 0.5);
    private static final Completeness SOME_UNKNOWN = new Completeness(0, 0.08, 0.4);
    private static final Completeness SLOPPY = new Completeness(0.15, 0.04, 0.2);

    /** Most forms are answered completely. */
    static Completeness random(Random random) {
        double draw = random.nextDouble();
        return draw < 0.8 ? FULL : draw < 0.92 ? SOME_UNKNOWN : SLOPPY;
    }
}
