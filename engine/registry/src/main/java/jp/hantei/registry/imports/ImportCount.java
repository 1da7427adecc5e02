package jp.hantei.registry.imports;

/**
 * How many forms of a file were dealt with. {@code total = registered + refused + alreadyRegistered} at the end.
 *
 * @param total forms that were read
 * @param registered newly registered
 * @param withFindings how many of the registered ones have findings
 * @param refused not registered, with the reasons
 * @param alreadyRegistered their content had been registered before
 */
public record ImportCount(int total, int registered, int withFindings, int refused, int alreadyRegistered) {}
