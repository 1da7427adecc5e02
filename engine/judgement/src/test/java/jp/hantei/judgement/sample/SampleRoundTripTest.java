package jp.hantei.judgement.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import jp.hantei.judgement.Answers;
import jp.hantei.judgement.RulePack;
import jp.hantei.judgement.xml.FormIntake;
import jp.hantei.judgement.xml.FormReader;
import jp.hantei.judgement.xml.FormSchemas;
import jp.hantei.judgement.xml.FormWriter;
import jp.hantei.judgement.xml.Intake;
import jp.hantei.judgement.xml.ReadForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleRoundTripTest {
    @ParameterizedTest
    @MethodSource("jp.hantei.judgement.sample.Packs#names")
    void whatIsWrittenSatisfiesTheXsdIsReadAgainAndJudgedTheSame(String name) throws XMLStreamException {
        RulePack pack = Packs.of(name);
        Samples samples = new Samples(pack, 3);
        List<Answers> written = new ArrayList<>();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (FormWriter writer = new FormWriter(file)) {
            for (int i = 0; i < 40; i++) {
                Answers answers = samples.patient();
                written.add(answers);
                writer.write(pack.workbook(), answers, "R" + i);
            }
        }

        FormReader reader =
                new FormReader(new ByteArrayInputStream(file.toByteArray()), new FormSchemas(Packs.CATALOG));
        FormIntake intake = new FormIntake(Packs.CATALOG);
        for (Answers answers : written) {
            ReadForm read = reader.next().orElseThrow();
            assertThat(read).isInstanceOf(ReadForm.Complete.class);
            assertThat(((ReadForm.Complete) read).form().answers()).isEqualTo(answers);
            Intake taken = intake.take(read);
            assertThat(taken).isInstanceOf(Intake.Judged.class);
            assertThat(((Intake.Judged) taken).judgement().certificate())
                    .isEqualTo(pack.judge(answers).certificate());
        }
        assertThat(reader.next()).isEqualTo(Optional.empty());
        assertThat(reader.end().complete()).isTrue();
    }
}
