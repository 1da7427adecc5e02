package jp.hantei.registry;

/** How many forms a bulk registration has newly registered, and how many were there already. */
public record BulkResult(int registered, int alreadyRegistered) {}
