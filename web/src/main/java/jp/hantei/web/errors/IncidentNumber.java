package jp.hantei.web.errors;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives the incident's number to the error page. */
@ControllerAdvice
class IncidentNumber {

    @ModelAttribute("incident")
    @Nullable
    Object incident(HttpServletRequest request) {
        return request.getAttribute(Incident.ATTRIBUTE);
    }
}
