package jp.hantei.web.home;

import java.util.Map;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The login page, and a fresh CSRF token for a form page whose login had expired. */
@Controller
class SessionController {

    @GetMapping("/login")
    String login() {
        return "home/login";
    }

    @GetMapping("/session")
    @ResponseBody
    Map<String, String> session(CsrfToken token) {
        return Map.of("csrf", token.getToken());
    }
}
