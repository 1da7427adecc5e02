package jp.hantei.web.home;

import java.time.ZoneId;
import jp.hantei.web.login.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page knows: who looks at it and what time it is in Japan. */
@ControllerAdvice
class PageDefaults {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    @ModelAttribute("me")
    @Nullable
    CurrentUser me(@AuthenticationPrincipal @Nullable CurrentUser user) {
        return user;
    }

    @ModelAttribute("zone")
    ZoneId zone() {
        return JAPAN;
    }
}
