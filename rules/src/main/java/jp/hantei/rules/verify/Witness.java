package jp.hantei.rules.verify;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.hantei.rules.model.Application;

/**
 * A form that shows a finding; {@code judge} on it reproduces what the finding says.
 *
 * @param application 申請区分
 * @param answers item id → answer as a form carries it (code label, number, date); items that don't matter are left out
 * @param shows what the judgement of this form shows, in Japanese, e.g. {@code 重症度: どの行にも当たらない}
 */
public record Witness(Application application, Map<String, String> answers, String shows) {
    public Witness {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }
}
