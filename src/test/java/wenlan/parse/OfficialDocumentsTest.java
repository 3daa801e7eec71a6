package wenlan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import wenlan.document.Metadata;
import wenlan.document.Report;
import wenlan.document.Section;
import wenlan.document.UnitKind;

import java.util.List;

/** Notices, decrees, interpretations and standards: what their first and last lines say. */
class OfficialDocumentsTest {
    private static List<String> items(Report report) {
        return report.units().stream()
                .filter(u -> u.kind() == UnitKind.LIST_ITEM)
                .map(u -> u.text().text())
                .toList();
    }

    private static List<String> headings(Report report) {
        return report.sections().stream().map(Section::title).toList();
    }

    @Test
    void attachmentsAreItemsWhateverTheirLength() {
        String first = "1．青河省省级财政农业产业发展专项资金绩效目标申报及自评汇总表格";
        String second = "2．青河省省级财政农业产业发展专项资金使用情况及结余资金统计表格";
        String third = "3．青河省省级财政农业产业发展专项资金项目储备与实施计划的备案格";
        String text =
                "关于申报专项资金的通知\n\n各市财政局：\n\n现就申报有关事项通知如下，请按照规定的程序和时限报送材料，逾期不予\n"
                        + "受理，由此产生的后果由申报单位自行承担，并在下一年度申报时予以扣分处理，\n"
                        + "有关要求另行通知，请各单位做好准备，安排专人负责。\n\n附件："
                        + String.join("\n", first, second, third)
                        + "\n\n青河省财政厅\n2021年3月2日\n";
        assertThat(items(Reading.report("a.txt", text)))
                .containsExactly("附件：" + first, second, third);
    }

    @Test
    void anAttachmentIsTitledWithoutAGap() {
        String text =
                "关于下达经费的通知\n\n各区财政局：\n\n现下达经费，附件1所列项目须在年内完成。\n\n江州市财政局\n2022年5月6日\n\n"
                        + "附件1江州市经费安排\n\n各区经费按照常住人口和服务半径核定，每半年拨付一次。\n\n"
                        + "附件2江州市绩效目标\n\n各区绩效目标由主管部门会同财政部门审核，年终组织评价。\n";
        Report report = Reading.report("a.txt", text);
        assertThat(headings(report)).containsExactly("附件1江州市经费安排", "附件2江州市绩效目标");
        assertThat(report.sections()).allMatch(s -> s.parent() == null);
    }

    @Test
    void allWhoSignPublish() {
        String text =
                "关于做好秋收工作的通知\n\n各乡镇：\n\n请抓住晴好天气抢收抢晒，确保颗粒归仓。\n\n" + "江州市农业农村局\n江州市气象局\n2022年9月1日\n";
        assertThat(Reading.report("a.txt", text).metadata().publisher())
                .isEqualTo("江州市农业农村局、江州市气象局");
    }

    @Test
    void theNumberAboveAnEnclosedInterpretationIsNotOfItsTitle() {
        String text =
                "最高人民法院公告\n\n《关于审理渡口纠纷案件的解释》已于2021年12月8日通过，现予公布。\n\n"
                        + "最高人民法院\n2022年6月13日\n\n法释〔2022〕96号\n\n"
                        + "最高人民法院关于审理渡口纠纷案件的解释\n\n"
                        + "（2021年12月8日审判委员会会议通过，自2022年6月15日起施行）\n\n"
                        + "第一条 渡口经营者应当保障乘客安全。\n";
        Metadata metadata = Reading.report("a.txt", text).metadata();
        assertThat(metadata.title()).isEqualTo("最高人民法院关于审理渡口纠纷案件的解释");
        assertThat(metadata.documentNumber()).isEqualTo("法释〔2022〕96号");
        assertThat(metadata.published()).isEqualTo("2022-06-13");
        assertThat(metadata.kind()).isEqualTo("law");
    }

    @Test
    void anIntroductionThatNamesADayIsNoNoteOfAdoption() {
        String text =
                "江州市渡口管理办法\n\n1997年9月25日江州市人民政府发布\n\n"
                        + "为加强渡口管理，现就1998年1月1日以后修改的渡口规章的适用规定如下：\n\n"
                        + "第一条 渡口由所在乡镇管理。\n";
        Report report = Reading.report("a.txt", text);
        assertThat(report.metadata().published()).isEqualTo("1997-09-25");
        assertThat(report.units())
                .anyMatch(u -> u.kind() == UnitKind.PARAGRAPH && u.text().text().startsWith("为加强"));
    }

    @Test
    void aTitleThatIsPrintedAgainIsNotJoinedToItself() {
        String text =
                "# 江州市关于渡口保全协助的安排\n\n江州市\n\n关于渡口保全协助\n\n的安排\n\n"
                        + "根据有关规定，经协商一致，现就渡口保全协助作出如下安排，请遵照执行。\n";
        assertThat(Reading.report("a.md", text).metadata().title()).isEqualTo("江州市关于渡口保全协助的安排");
    }

    @Test
    void aStandardIsPublishedBeforeItTakesEffect() {
        String text =
                "DB99/T 100—2021\n渡口服务规范\n2021-06-12发布  2021-07-12实施\n江州市市场监督管理局  发 布\n"
                        + "1 范围\n本文件规定了渡口服务的基本要求和评价方法。\n";
        Metadata metadata = Reading.report("a.txt", text).metadata();
        assertThat(metadata.published()).isEqualTo("2021-06-12");
        assertThat(metadata.documentNumber()).isEqualTo("DB99/T 100—2021");
        assertThat(metadata.publisher()).isEqualTo("江州市市场监督管理局");
    }

    @Test
    void manyNamesOfEqualLengthAreNoParagraph() {
        String names =
                java.util.stream.IntStream.range(0, 40)
                        .mapToObj(i -> "江州市第" + (char) ('一' + i) + "精密机械制造有限责任公司\n")
                        .collect(java.util.stream.Collectors.joining());
        Report report = Reading.report("a.txt", "第一批入选企业\n\n" + names);
        assertThat(report.units()).hasSize(41);
    }

    @Test
    void aNumberMayStandBeforeAYear() {
        String text =
                "江州市民政局  江州市财政局\n关于提高补助标准的通知\n各区民政局：\n现就提高标准有关事项通知如下，请遵照执行。\n"
                        + "附件：\n1.2023年补助标准一览表\n2.资金分担测算表\n江州市民政局\n2023年6月28日\n";
        Report report = Reading.report("a.txt", text);
        assertThat(report.metadata().title()).isEqualTo("江州市民政局 江州市财政局关于提高补助标准的通知");
        assertThat(items(report)).containsExactly("附件：", "1.2023年补助标准一览表", "2.资金分担测算表");
    }

    @Test
    void aTitleSaysWhoIssuedIfNothingElseDoes() {
        String text = "江州市交通运输局关于整修渡口的意见\n\n为整修渡口，提出如下意见，请认真研究落实。\n";
        assertThat(Reading.report("a.txt", text).metadata().publisher()).isEqualTo("江州市交通运输局");
    }

    @Test
    void aStandardsNumberOnAPageIsItsHeader() {
        String text =
                "DB99/T 100—2021\n渡口服务规范\n2021-06-12发布\n江州市市场监督管理局  发布\n目次\n"
                        + "前言 ………… Ⅱ\n1 范围 ………… 1\n2 要求 ………… 1\n前言\n本文件由江州市交通运输局归口。\n"
                        + "1 范围\n本文件规定了渡口服务的要求。\nDB99/T 100—2021\n2\n"
                        + "2 要求\n渡口应当设置候船设施，地面应当防滑。\n";
        Report report = Reading.report("a.txt", text);
        assertThat(headings(report)).containsExactly("前言", "1 范围", "2 要求");
        assertThat(report.sections()).allMatch(s -> s.parent() == null);
        assertThat(report.units())
                .filteredOn(u -> u.kind() == UnitKind.SET_ASIDE)
                .extracting(u -> u.text().text())
                .contains("DB99/T 100—2021", "2");
    }

    @Test
    void marksMayBeHalfWide() {
        String text =
                "发布时间:2024-11-01 21:09:52 来源: 江州政务\n江州市人民政府关于推动渡口\n高质量发展的意见\n江政〔2023〕16号\n"
                        + "各区人民政府,市政府各部门:\n为推动渡口高质量发展,现提出如下意见。\n一、总体要求\n(一)指导思想\n"
                        + "坚持安全第一,统筹规划,分步实施,到2025年建成标准渡口一百处。\n";
        Report report = Reading.report("a.txt", text);
        assertThat(report.metadata().title()).isEqualTo("江州市人民政府关于推动渡口高质量发展的意见");
        assertThat(report.metadata().documentNumber()).isEqualTo("江政〔2023〕16号");
        assertThat(report.units())
                .anyMatch(u -> u.kind() == UnitKind.PARAGRAPH && u.text().text().startsWith("各区"));
    }

    @Test
    void aLineBehindADashIsNoTitle() {
        Metadata metadata =
                Reading.report(
                                "a.txt",
                                "山区渡口的竞争力及发展策略\n——基于五县调查的分析\n\n一、引言\n\n渡口连着山区与外面的市场，意义重大。\n")
                        .metadata();
        assertThat(metadata.title()).isEqualTo("山区渡口的竞争力及发展策略");
        assertThat(metadata.subtitle()).isEqualTo("基于五县调查的分析");
    }

    @Test
    void whatANoticeEnclosesMayBeLabelledWithOneCharacter() {
        Report report =
                Reading.report(
                        "a.txt",
                        "关于做好汛期航运安全工作的通知\n\n各港务站：\n\n现将汛期航运安全工作通知如下，请认真执行。\n\n"
                                + "附：1. 值守安排表\n2. 联系方式\n\n河湾市航道局\n\n2023年6月1日\n\n附1：\n\n"
                                + "值守安排表\n\n序号\t姓名\t电话\n1\t林大川\t1234\n2\t周小海\t5678\n\n"
                                + "附2：\n\n联系方式\n\n河湾市航道局位于滨江路8号，节假日照常值守。\n");
        assertThat(report.sections())
                .extracting(s -> s.title())
                .containsExactly("附1：值守安排表", "附2：联系方式");
        assertThat(report.metadata().published()).isEqualTo("2023-06-01");
    }

    @Test
    void scrapsOfSpacesHideNoSignature() {
        Report report =
                Reading.report(
                        "a.html",
                        "<h1>江州市政府办公厅转发市教委关于渔港学校有关问题请示的通知</h1>"
                            + "<p>各区人民政府：</p><p>市教委的请示已经市政府批准，现转发给你们，请认真组织，保证各项工作顺利进行。</p><p>江州市政府办公厅"
                            + " &nbsp; &amp;sp;"
                            + " &nbsp;</p><p>2031年7月17日&nbsp;&amp;nbsp;</p><p><br></p>"
                            + "<p>关于渔港学校有关问题的请示</p><p>市政府：</p>"
                            + "<p>为了办好渔港学校，满足渔民子女入学的需要，现提出如下意见，请予审定。</p>"
                            + "<p>一、扩大招生</p><p>从今年起渔港学校逐年扩大招生，分三年落实，经费由财政安排。</p>");
        assertThat(headings(report)).containsExactly("关于渔港学校有关问题的请示", "一、扩大招生");
        assertThat(report.metadata().publisher()).isEqualTo("江州市政府办公厅");
    }

    @Test
    void theOriginBelowAnEnclosedTitleIsNoPartOfIt() {
        Report report =
                Reading.report(
                        "a.txt",
                        "江州市政府办公厅转发市民政局关于清理渔港社团意见的通知\n\n"
                                + "各区人民政府：\n\n"
                                + "现将意见转发给你们，请认真贯彻执行。\n\n"
                                + "江州市政府办公厅\n"
                                + "2031年4月8日\n\n"
                                + "关于清理渔港社团的意见\n"
                                + "（市民政局　2031年1月28日）\n\n"
                                + "为了加强渔港社团的管理，促进渔港社团健康发展，现提出以下意见。\n\n"
                                + "一、指导思想\n\n"
                                + "以服务渔民为目的，分类清理，稳步推进。\n");
        assertThat(headings(report)).containsExactly("关于清理渔港社团的意见", "一、指导思想");
        assertThat(report.metadata().published()).isEqualTo("2031-04-08");
    }

    @Test
    void anAttachmentBelowTheTitleStaysInTheText() {
        Report report =
                Reading.report(
                        "a.txt",
                        "关于公布渔港名录的通知\n\n附件：2031年渔港名录\n\n各区人民政府：\n\n现将渔港名录印发给你们，请结合实际认真组织实施。\n");
        assertThat(report.units())
                .anyMatch(
                        u ->
                                u.kind() == UnitKind.LIST_ITEM
                                        && u.text().text().contains("2031年渔港名录"));
    }
}
