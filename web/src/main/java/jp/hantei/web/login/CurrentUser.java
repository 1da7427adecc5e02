package jp.hantei.web.login;

import java.io.Serial;
import java.util.List;
import jp.hantei.registry.Account;
import jp.hantei.registry.Role;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** Somebody who has logged in. */
public final class CurrentUser extends User {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String displayName;
    private final String institution;
    private final Role role;

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
        this.role = account.role();
    }

    /** The login name. */
    public String id() {
        return getUsername();
    }

    /** Whether this person registers forms. */
    public boolean doctor() {
        return role == Role.DOCTOR;
    }

    /** Whether this person may fill in a form; a member of a research panel only tries it and can't register it. */
    public boolean fillsForms() {
        return role == Role.DOCTOR || role == Role.RESEARCH_PANEL;
    }

    /** The pages of this person's menu, the first page first; {@code a,b}. */
    public String links() {
        return switch (role) {
            case DOCTOR -> "home,imports,catalog,workbook";
            case CLERK -> "imports,catalog";
            case MUNICIPALITY -> "lookup,catalog";
            case RESEARCH_PANEL -> "workbook,catalog";
            case OPERATOR -> "imports,catalog,workbook";
            case INSTITUTION_MANAGER -> "catalog";
        };
    }

    public String displayName() {
        return displayName;
    }

    public String institution() {
        return institution;
    }
}
