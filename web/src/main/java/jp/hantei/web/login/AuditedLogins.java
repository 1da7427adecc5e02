package jp.hantei.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.hantei.registry.AuditAction;
import jp.hantei.registry.Registry;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Writes every login, refused login and logout to the audit trail, and slows guessing down. */
@Component
class AuditedLogins implements AuthenticationSuccessHandler, AuthenticationFailureHandler, LogoutHandler {

    private static final int LONGEST_NAME = 64;

    private final Registry registry;
    private final LoginBrake brake;

    AuditedLogins(Registry registry, LoginBrake brake) {
        this.registry = registry;
        this.brake = brake;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        brake.release(authentication.getName());
        registry.audit().record(authentication.getName(), AuditAction.LOGGED_IN, null);
        response.sendRedirect(request.getContextPath() + "/");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        String typed = request.getParameter("username");
        String name = typed == null ? "" : typed.substring(0, Math.min(typed.length(), LONGEST_NAME));
        String why = brake.locked(name) ? "locked" : "wrong";
        brake.failed(name);
        registry.audit().record(name, AuditAction.LOGIN_REFUSED, null);
        response.sendRedirect(request.getContextPath() + "/login?" + why);
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null) {
            registry.audit().record(authentication.getName(), AuditAction.LOGGED_OUT, null);
        }
    }
}
