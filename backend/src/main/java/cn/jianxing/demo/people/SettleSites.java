package cn.jianxing.demo.people;

import cn.jianxing.demo.people.Crowd.Round;

/**
 * Plays the ratings of a running demo until the county has all of them, leaving one site to whoever looks at the demo.
 * Arguments: the address of the application, the code of the unit to leave alone.
 */
public final class SettleSites {

    /** After so many mornings without work nobody waits for anybody any more. */
    private static final int QUIET = 3;

    private static final String RATING = "star-rating";

    private SettleSites() {}

    // whoever started it reads this
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        String left = arguments[1];
        Crowd crowd = new Crowd(
                arguments[0],
                Habits.good(),
                task -> task.caseType().equals(RATING) && !task.unit().equals(left),
                false);
        OfficeClock clock = new OfficeClock(crowd.desk("office01"));
        int quiet = 0;
        while (quiet < QUIET) {
            Round round = crowd.round(clock.today());
            if (round.done() == 0) {
                quiet++;
                clock.toNextMorning();
            } else {
                quiet = 0;
            }
        }
        System.out.println("%d steps by %d people, now %s".formatted(crowd.acts(), crowd.people(), clock.now()));
    }
}
