package cn.jianxing.demo;

/** What the terminal says once the demo can be used. */
final class Greeting {

    private Greeting() {}

    static String text(String address, String keycloak) {
        return """

                践行 Jianxing is ready:  %s
                Keycloak                 %s   (admin / admin)

                Log-ins (password: demo)
                  wangmai1.pw              北麦村 文明实践专干    fills in the self-assessment
                  wangmai1.head            北麦村 站长            signs it
                  wangmai.sec              望麦镇 宣传委员        first review in the town
                  wangmai.head             望麦镇 党委书记        decides in the town
                  office01                 县中心办公室 文秘岗    formal check
                  <platform>.deputy        seven departments: theory, social_publicity, education,
                                           culture, science, sports, rural_civility
                  centre.deputy            中心副主任             approves the star
                  office.director          办公室主任             sees everything of the county
                """.formatted(address, keycloak);
    }
}
