package jp.hantei.registry;

/**
 * Somebody who may log in.
 *
 * @param id the login name
 * @param institution code of the hospital, municipality or operator
 * @param passwordHash bcrypt or argon2 text made by the caller; kept as it is, never shown
 * @param enabled false: may not log in
 */
public record Account(
        String id, String displayName, Role role, String institution, String passwordHash, boolean enabled) {
    public Account {
        if (id.isBlank() || passwordHash.isBlank()) {
            throw new IllegalArgumentException("account \"" + id + "\": id and password hash may not be blank");
        }
    }

    @Override
    public String toString() {
        return "Account(" + id + ", " + role + ", " + institution + (enabled ? ")" : ", disabled)");
    }
}
