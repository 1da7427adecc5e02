package jp.hantei.web.login;

import java.io.Serial;
import java.util.List;
import jp.hantei.registry.Account;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** Somebody who has logged in. */
public final class CurrentUser extends User {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String displayName;
    private final String institution;

    CurrentUser(Account account, boolean locked) {
        super(
                account.id(),
                account.passwordHash(),
                account.enabled(),
                true,
                true,
                !locked,
                List.of(new SimpleGrantedAuthority("ROLE_" + account.role().name())));
        this.displayName = account.displayName();
        this.institution = account.institution();
    }

    /** The login name. */
    public String id() {
        return getUsername();
    }

    /** Whether the pages for writing forms are open to this person. */
    public boolean doctor() {
        return getAuthorities().stream().anyMatch(a -> "ROLE_DOCTOR".equals(a.getAuthority()));
    }

    public String displayName() {
        return displayName;
    }

    public String institution() {
        return institution;
    }
}
