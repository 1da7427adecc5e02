package jp.hantei.rules.program;

import java.util.List;

/**
 * eGFR of adults in mL/min/1.73 m² from a marker in serum, by the equations for Japanese of the Japanese Society of
 * Nephrology. Open below 18 years: other equations apply to children.
 */
record EgfrStep(int target, int sex, long male, long female, int age, int serum, Marker marker) implements Step {
    private static final double ADULT = 18;

    /** What was measured. */
    enum Marker {
        /** mg/dL, enzyme method: 194 × Cr^−1.094 × age^−0.287, women × 0.739. */
        CREATININE {
            @Override
            double egfr(double years, double serum, boolean woman) {
                double egfr = 194 * Math.pow(serum, -1.094) * Math.pow(years, -0.287);
                return woman ? egfr * 0.739 : egfr;
            }
        },
        /** mg/L: 104 × CysC^−1.019 × 0.996^age, women × 0.929, and 8 less (what leaves by other ways than the kidney). */
        CYSTATIN_C {
            @Override
            double egfr(double years, double serum, boolean woman) {
                double egfr = 104 * Math.pow(serum, -1.019) * Math.pow(0.996, years);
                return (woman ? egfr * 0.929 : egfr) - 8;
            }
        };

        abstract double egfr(double years, double serum, boolean woman);
    }

    @Override
    public List<Integer> sources() {
        return List.of(sex, age, serum);
    }

    @Override
    public void run(Facts facts) {
        facts.unknownNumber(target);
        long who = facts.possible[sex];
        boolean known = who == male || who == female;
        if (!known || !facts.settledNumber(age) || !facts.settledNumber(serum)) {
            return;
        }
        double years = facts.low[age];
        double measured = facts.low[serum];
        if (years >= ADULT && measured > 0) {
            double egfr = Numbers.clean(marker.egfr(years, measured, who == female));
            facts.number(target, egfr, egfr);
        }
    }
}
