package jp.hantei.rules.program;

import java.util.List;

/**
 * eGFR of adults in mL/min/1.73 m² from serum creatinine by the enzyme method: 194 × Cr^−1.094 × age^−0.287, women × 0.739
 * (Japanese Society of Nephrology). Open below 18 years: another formula applies to children.
 */
record EgfrStep(int target, int sex, long male, long female, int age, int creatinine) implements Step {
    private static final double ADULT = 18;

    @Override
    public List<Integer> sources() {
        return List.of(sex, age, creatinine);
    }

    @Override
    public void run(Facts facts) {
        facts.unknownNumber(target);
        long who = facts.possible[sex];
        boolean known = who == male || who == female;
        if (!known || !facts.settledNumber(age) || !facts.settledNumber(creatinine)) {
            return;
        }
        double years = facts.low[age];
        double cr = facts.low[creatinine];
        if (years >= ADULT && cr > 0) {
            double egfr = egfr(years, cr, who == female);
            facts.number(target, egfr, egfr);
        }
    }

    static double egfr(double years, double creatinine, boolean woman) {
        double egfr = 194 * Math.pow(creatinine, -1.094) * Math.pow(years, -0.287);
        return Numbers.clean(woman ? egfr * 0.739 : egfr);
    }
}
