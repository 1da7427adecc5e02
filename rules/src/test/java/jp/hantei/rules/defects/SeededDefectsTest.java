package jp.hantei.rules.defects;

class SeededDefectsTest {}
