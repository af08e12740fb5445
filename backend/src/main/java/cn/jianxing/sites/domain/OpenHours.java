package cn.jianxing.sites.domain;

import java.util.List;
import java.util.stream.Collectors;

/** When a site is open in a week. */
public record OpenHours(List<Day> days) {

    public static final int LEAST_HOURS = 40;

    public OpenHours {
        days = List.copyOf(days);
    }

    /** From one full hour to another. */
    public record Day(String title, int from, int to) {

        public boolean runsForward() {
            return to > from;
        }
    }

    public int hours() {
        return days.stream().mapToInt(day -> day.to() - day.from()).sum();
    }

    /** As people read it. */
    public String text() {
        return days.stream()
                .map(day -> "%s %d:00–%d:00".formatted(day.title(), day.from(), day.to()))
                .collect(Collectors.joining("；"));
    }
}
