package jp.hantei.registry;

/** A draft and its content at that version: canonical JSON as the caller saved it. */
public record OpenDraft(Draft draft, byte[] content) {}
