package jp.hantei.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import jp.hantei.web.WebTest;
import org.junit.jupiter.api.Test;

class FormFlowTest extends WebTest {

    private String answered(UUID form, String item, String value) throws Exception {
        return mvc.perform(answer(form, item, value))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String saved(UUID form) {
        return new String(registry.drafts().open(form).orElseThrow().content(), StandardCharsets.UTF_8);
    }

    @Test
    void thePanelFollowsEveryAnswer() throws Exception {
        UUID form = begin();
        assertThat(answered(form, "rest_tremor", "あり")).contains("まだ判定できません", "次に効く項目");
        String page = answered(form, "causal_exposure", "あり");
        assertThat(page).contains("非該当", "診断基準を満たさない");
        assertThat(page).containsPattern("data-item=\"drug_response\"[^>]*data-faded=\"true\"");
    }

    @Test
    void aDateIsReadInBothCalendarsAndAWrongOneIsKeptWithAnOffer() throws Exception {
        UUID form = begin();
        assertThat(answered(form, "birth_date", "Ｓ４０．５．１")).contains("1965年5月1日（昭和40年5月1日）　満");
        assertThat(saved(form)).contains("\"birth_date\":\"1965-05-01\"");
        assertThat(answered(form, "birth_date", "平成31年5月1日")).contains("data-offer=\"令和元年5月1日\"");
        assertThat(saved(form)).contains("\"birth_date\":\"平成31年5月1日\"");
    }

    @Test
    void unknownIsAnAnswerAndBlankTakesItAway() throws Exception {
        UUID form = begin();
        answered(form, "onset_month", "不明");
        assertThat(saved(form)).contains("\"onset_month\":\"不明\"");
        answered(form, "onset_month", "");
        assertThat(saved(form)).doesNotContain("onset_month");
    }

    @Test
    void itemsAppearWhenTheyAreAsked() throws Exception {
        UUID form = begin();
        assertThat(answered(form, "family_history", "なし"))
                .containsPattern("data-item=\"family_relation\"[^>]*data-hidden=\"true\"");
        assertThat(answered(form, "family_history", "あり"))
                .containsPattern("data-item=\"family_relation\"[^>]*data-hidden=\"false\"");
    }

    @Test
    void aFindingStandsAtItsItemAndInTheSummaryInTheSameWords() throws Exception {
        UUID form = begin(ELIGIBLE);
        String page = answered(form, "diagnosis_claim", "Probable");
        String message = "Probable は薬物反応が未検討の場合です。";
        assertThat(page.split(message, -1)).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void severalAnswersMayComeAtOnce() throws Exception {
        UUID form = begin();
        mvc.perform(post("/forms/{id}/answers", form)
                        .param("version", "1")
                        .param("item", "rest_tremor", "p_family_name")
                        .param("value", "なし", "難波, 太郎")
                        .with(user(doctor()))
                        .with(csrf()))
                .andExpect(status().isOk());
        assertThat(saved(form)).contains("\"rest_tremor\":\"なし\"", "\"p_family_name\":\"難波, 太郎\"");
    }

    @Test
    void aScreenThatIsBehindIsToldAndChangesNothing() throws Exception {
        UUID form = begin();
        answered(form, "rest_tremor", "あり");
        mvc.perform(post("/forms/{id}/answers", form)
                        .param("version", "1")
                        .param("item", "rest_tremor")
                        .param("value", "なし")
                        .with(user(doctor()))
                        .with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("data-version=\"2\"")));
        assertThat(saved(form)).contains("\"rest_tremor\":\"あり\"");
    }

    @Test
    void nobodyOpensTheDraftOfAnotherDoctor() throws Exception {
        UUID form = begin();
        var other = otherDoctor();
        mvc.perform(get("/forms/{id}", form).with(user(other))).andExpect(status().isNotFound());
        mvc.perform(get("/forms/{id}/register", form).with(user(other))).andExpect(status().isNotFound());
        mvc.perform(post("/forms/{id}/register", form).with(user(other)).with(csrf()))
                .andExpect(status().isNotFound());
        mvc.perform(post("/forms/{id}/discard", form).with(user(other)).with(csrf()))
                .andExpect(status().isNotFound());
        mvc.perform(post("/forms/{id}/answers", form)
                        .param("version", "1")
                        .param("item", "rest_tremor")
                        .param("value", "なし")
                        .with(user(other))
                        .with(csrf()))
                .andExpect(status().isNotFound());
        assertThat(saved(form)).doesNotContain("rest_tremor");
    }

    @Test
    void diseasesAreFoundByNumberNameKanaAndEnglish() throws Exception {
        for (String typed : new String[] {"6", "００６", "パーキンソン", "ﾊﾟｰｷﾝｿﾝ", "ぱーきん", "PARKINSON"}) {
            mvc.perform(get("/diseases").param("q", typed).with(user(doctor())))
                    .andExpect(content().string(containsString("パーキンソン病")))
                    .andExpect(content().string(not(containsString("重症筋無力症"))));
        }
        mvc.perform(get("/diseases").param("q", "そのような病気").with(user(doctor())))
                .andExpect(content().string(containsString("当てはまる疾病がありません")));
    }

    @Test
    void aDiscardedDraftIsGone() throws Exception {
        UUID form = begin();
        mvc.perform(post("/forms/{id}/discard", form).with(user(doctor())).with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(registry.drafts().open(form)).isEmpty();
    }
}
