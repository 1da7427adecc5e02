package jp.hantei.registry;

/** Which of the two aid schemes a form belongs to. */
public enum Scheme {
    /** 指定難病 (designated intractable diseases); its form is the 臨床調査個人票. */
    INTRACTABLE,
    /** 小児慢性特定疾病 (chronic specific paediatric diseases); its form is the 医療意見書. */
    PAEDIATRIC
}
