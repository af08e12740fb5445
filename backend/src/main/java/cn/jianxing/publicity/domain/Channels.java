package cn.jianxing.publicity.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a notice is to be seen: the county's channels, and on which of them a notice was shown since when. */
public interface Channels {

    /** In their order. */
    List<Channel> all();

    /** A channel shows a notice once; repeated, the first day stays. */
    void show(Shown shown);

    /** In the order of the channels. */
    List<Shown> of(String noticeId);

    /** @param byHand somebody puts it up and proves it by photos; the others show it at once */
    record Channel(String channel, String title, boolean byHand) {}

    /**
     * @param title as the channel was called then
     * @param submissionId what was handed in with the photos; null where nobody had to put it up
     */
    record Shown(
            String noticeId,
            String channel,
            String title,
            LocalDate shownOn,
            @Nullable String submissionId) {}
}
