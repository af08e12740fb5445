package cn.jianxing.engine.flow;

/** What was tried in random plays. */
final class Tally {

    private int completed;
    private int returned;
    private int takenBack;
    private int refused;
    private int ended;
    private int straight;
    private int added;
    private int removed;
    private int handed;

    void complete() {
        completed++;
    }

    void back() {
        returned++;
    }

    void takeBack() {
        takenBack++;
    }

    void refuse() {
        refused++;
    }

    void end() {
        ended++;
    }

    void straight() {
        straight++;
    }

    void add() {
        added++;
    }

    void remove() {
        removed++;
    }

    void hand() {
        handed++;
    }

    int cameStraightBack() {
        return straight;
    }

    int signersAdded() {
        return added;
    }

    int signersRemoved() {
        return removed;
    }

    int returned() {
        return returned;
    }

    int takenBack() {
        return takenBack;
    }

    int refused() {
        return refused;
    }

    @Override
    public String toString() {
        return ("%d cases ended, %d acts, %d returned, %d of them straight back, %d taken back, %d signers added,"
                        + " %d removed, %d in other hands or suspended, %d refused")
                .formatted(ended, completed, returned, straight, takenBack, added, removed, handed, refused);
    }
}
