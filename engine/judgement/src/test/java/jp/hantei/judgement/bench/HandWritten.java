package jp.hantei.judgement.bench;

import java.util.List;
import java.util.Map;

/** The criteria of 006 and 049 as a programmer would hard-code them, on answers parsed beforehand: the baseline. */
final class HandWritten {
    private HandWritten() {}

    /** 006, complete answers. */
    static final class Parkinson {
        private final boolean tremor;
        private final boolean rigidity;
        private final boolean bradykinesia;
        private final boolean posture;
        private final boolean image;
        private final boolean exposure;
        private final boolean responds;
        private final int hoehnYahr;
        private final int function;

        Parkinson(Map<String, String> a) {
            tremor = "あり".equals(a.get("rest_tremor"));
            rigidity = "あり".equals(a.get("rigidity"));
            bradykinesia = "あり".equals(a.get("bradykinesia"));
            posture = "あり".equals(a.get("postural_instability"));
            image = "あり".equals(a.get("brain_image_abnormal"));
            exposure = "あり".equals(a.get("causal_exposure"));
            responds = "改善あり".equals(a.get("drug_response"));
            hoehnYahr = digit(a.get("hoehn_yahr"));
            function = digit(a.get("daily_function"));
        }

        private static int digit(String grade) {
            return grade.charAt(0) - '0';
        }

        boolean eligible() {
            int signs = (rigidity ? 1 : 0) + (bradykinesia ? 1 : 0) + (posture ? 1 : 0);
            boolean definite = (tremor || signs >= 2) && !image && !exposure && responds;
            return definite && hoehnYahr >= 3 && function >= 2;
        }
    }

    /** 049, complete findings without laboratory numbers. */
    static final class Lupus {
        private static final List<String> EIGHT = List.of(
                "seizure", "psychosis", "organic_brain", "visual", "cranial_nerve", "headache", "cva", "vasculitis");
        private static final List<String> FOUR =
                List.of("arthritis", "myositis", "casts", "hematuria", "proteinuria", "pyuria");
        private static final List<String> TWO =
                List.of("rash", "alopecia", "mucosal_ulcer", "pleurisy", "pericarditis", "low_complement", "anti_dna");
        private static final List<String> ONE = List.of("fever", "thrombocytopenia", "leukopenia");

        private final boolean ana;
        private final boolean[] finding;
        private final int biopsy;
        private final boolean[] sledai = new boolean[24];

        private static final String[] FINDINGS = {
            "fever",
            "nonscarring_alopecia",
            "oral_ulcer",
            "subacute_cutaneous_lupus",
            "discoid_lupus",
            "acute_cutaneous_lupus",
            "swollen_two_joints",
            "tender_two_joints",
            "morning_stiffness_30",
            "delirium",
            "psychosis",
            "seizure",
            "pleural_effusion",
            "pericardial_effusion",
            "acute_pericarditis",
            "leukopenia",
            "thrombocytopenia",
            "autoimmune_haemolysis",
            "proteinuria",
            "c3_low",
            "c4_low"
        };
        private static final String[] ANTIBODIES = {
            "anticardiolipin", "anti_beta2gp1", "lupus_anticoagulant", "anti_dsdna", "anti_sm"
        };
        private final boolean[] antibody = new boolean[ANTIBODIES.length];

        Lupus(Map<String, String> a) {
            ana = "該当".equals(a.get("ana_80"));
            finding = new boolean[FINDINGS.length];
            for (int i = 0; i < finding.length; i++) {
                finding[i] = "該当".equals(a.get(FINDINGS[i]));
            }
            for (int i = 0; i < antibody.length; i++) {
                antibody[i] = "陽性".equals(a.get(ANTIBODIES[i]));
            }
            String renal = String.valueOf(a.get("renal_biopsy"));
            biopsy = renal.equals("クラスII") || renal.equals("クラスV")
                    ? 8
                    : renal.startsWith("クラスIII") || renal.startsWith("クラスIV") ? 10 : 0;
            int at = 0;
            for (List<String> group : List.of(EIGHT, FOUR, TWO, ONE)) {
                for (String name : group) {
                    sledai[at++] = "あり".equals(a.get("sledai_" + name));
                }
            }
        }

        boolean eligible() {
            int constitutional = finding[0] ? 2 : 0;
            int skin = finding[5] ? 6 : finding[3] || finding[4] ? 4 : finding[1] || finding[2] ? 2 : 0;
            int joints = finding[6] || (finding[7] && finding[8]) ? 6 : 0;
            int brain = finding[11] ? 5 : finding[10] ? 3 : finding[9] ? 2 : 0;
            int serosa = finding[14] ? 6 : finding[12] || finding[13] ? 5 : 0;
            int blood = finding[16] || finding[17] ? 4 : finding[15] ? 3 : 0;
            int kidney = Math.max(biopsy, finding[18] ? 4 : 0);
            int clinical = constitutional + skin + joints + brain + serosa + blood + kidney;
            int complement = finding[19] && finding[20] ? 4 : finding[19] || finding[20] ? 3 : 0;
            int phospholipid = antibody[0] || antibody[1] || antibody[2] ? 2 : 0;
            int specific = antibody[3] || antibody[4] ? 6 : 0;
            boolean definite = ana && clinical >= 1 && clinical + complement + phospholipid + specific >= 10;
            int points = 0;
            for (int i = 0; i < sledai.length; i++) {
                if (sledai[i]) {
                    points += i < 8 ? 8 : i < 14 ? 4 : i < 21 ? 2 : 1;
                }
            }
            return definite && points >= 4;
        }
    }
}
