package jp.hantei.rules.dmn;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidatorFactory;
import org.kie.dmn.validation.dtanalysis.DMNDTAnalysisMessage;
import org.kie.dmn.validation.dtanalysis.model.DTAnalysis;

/** KIE's decision table analysis of DMN models. */
final class KieAnalyses {
    private final DMNValidator validator = DMNValidatorFactory.newValidator();

    /** Per decision of the model what KIE says of its table. */
    Map<String, DTAnalysis> of(String dmn) {
        List<DMNMessage> messages = validator
                .validateUsing(DMNValidator.Validation.ANALYZE_DECISION_TABLE)
                .theseModels(new StringReader(dmn));
        Map<String, DTAnalysis> analyses = new HashMap<>();
        for (DMNMessage message : messages) {
            if (!(message instanceof DMNDTAnalysisMessage of)) {
                throw new IllegalStateException("KIE does not read the model: " + message.getText() + "\n" + dmn);
            }
            analyses.put(of.getAnalysis().getSource().getId(), of.getAnalysis());
        }
        return analyses;
    }
}
