package cn.jianxing.cases.domain;

import cn.jianxing.cases.CaseFile;

/** A case about to be entered in the register, with the titles it is found by. */
public record NewCase(CaseFile file, String typeTitle, String subjectTitle, String starterName) {

    private static final int SEARCH_LENGTH = 1000;

    public String searchText() {
        String text = String.join("\n", file.no(), file.title(), subjectTitle, typeTitle, starterName);
        return text.substring(0, Math.min(SEARCH_LENGTH, text.length()));
    }
}
