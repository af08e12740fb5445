package cn.jianxing.shared.time;

import java.time.Duration;

/** Business time was moved; clocks that follow it must be set. */
public record BusinessClockMoved(Duration offset) {}
