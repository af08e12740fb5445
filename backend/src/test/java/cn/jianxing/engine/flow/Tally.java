package cn.jianxing.engine.flow;

/** What was tried in random plays. */
final class Tally {

    private int completed;
    private int returned;
    private int takenBack;
    private int refused;
    private int ended;

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
        return "%d cases ended, %d acts, %d returned, %d taken back, %d refused"
                .formatted(ended, completed, returned, takenBack, refused);
    }
}
