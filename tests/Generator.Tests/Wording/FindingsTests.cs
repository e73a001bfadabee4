using Generator.Assessment;
using Generator.Gallery;
using Generator.Model;
using Generator.Wording;

namespace Generator.Tests.Wording;

/// <summary>What is said of a goal in one sentence: every kind of promise and every status, in both languages.</summary>
public sealed class FindingsTests
{
    public static TheoryData<string, string, string> Goals => new()
    {
        {
            "budget broken",
            "指标x突破上限：承诺最多增20万吨，到2020年实际增约31万吨",
            "Indicator x: about 310~kt by 2020, against 200~kt allowed"
        },
        {
            "budget kept by a fall",
            "指标x已实现：承诺增量不超过20万吨，到2020年实际减约5万吨",
            "Indicator x, target reached: an increase of no more than 200~kt promised, a fall of about 50~kt by 2020"
        },
        {
            "cap broken",
            "指标x突破上限：承诺最多120万吨，2020年实际131万吨",
            "Indicator x reached 1,310~kt in 2020, over the cap of 1,200~kt"
        },
        {
            "cap broken early",
            "指标x提前突破上限：承诺到2020年最多120万吨，2018年实际121万吨",
            "Indicator x reached 1,210~kt in 2018, already over the cap of 1,200~kt for 2020"
        },
        {
            "cap kept",
            "指标x已实现：承诺最多120万吨，2020年实际118万吨",
            "Indicator x, target reached: at most 1,200~kt promised, 1,180~kt in 2020"
        },
        {
            "cap used too fast",
            "指标x快于允许的进度：承诺到2020年最多120万吨，2018年实际119万吨",
            "Indicator x above the allowed pace: at most 1,200~kt promised for 2020, 1,190~kt in 2018"
        },
        {
            "cap within its room",
            "指标x没有超出限度：承诺到2020年最多120万吨，2018年实际104万吨",
            "Indicator x within the limit: at most 1,200~kt promised for 2020, 1,040~kt in 2018"
        },
        {
            "ceiling broken",
            "指标x突破上限：承诺年均最多增3.5%，到2020年实际年均增约5.5%",
            "Indicator x: about 5.5% a year to 2020, against 3.5% allowed"
        },
        {
            "ceiling kept by a fall",
            "指标x已实现：承诺年均增速不超过3.5%，到2020年实际年均降约1.0%",
            "Indicator x, target reached: growth of no more than 3.5% a year promised, a fall of about 1.0% a year to 2020"
        },
        {
            "changes chained",
            "指标x不降反升：承诺降14%，到2020年实际升约15%",
            "Indicator x was to fall 14% by 2020; it rose about 15%"
        },
        {
            "changes with a gap",
            "指标x：承诺降14%，逐年数字缺了年份，算不出结果",
            "Indicator x: a cut of 14% was promised; a year is missing to work it out"
        },
        {
            "fall missed by a little",
            "指标x未实现：承诺降14%，到2020年实际降约13.96%",
            "Indicator x short of target: a cut of 14% promised, a fall of about 13.96% by 2020"
        },
        {
            "fall missed by a rise",
            "指标x不降反升：承诺降14%，到2020年实际升约17%",
            "Indicator x was to fall 14% by 2020; it rose about 17%"
        },
        {
            "fall reached",
            "指标x已实现：承诺降14%，到2020年实际降约16%",
            "Indicator x, target reached: a cut of 14% promised, a fall of about 16% by 2020"
        },
        {
            "fall that is no change",
            "指标x未实现：承诺降14%，到2020年没有变化",
            "Indicator x short of target: a cut of 14% promised, no change by 2020"
        },
        {
            "level above a strict bound",
            "指标x未实现：承诺超过60万吨，2020年实际60万吨",
            "Indicator x short of target: more than 600~kt promised, 600~kt in 2020"
        },
        {
            "level at most",
            "指标x不降反升：承诺最多40万吨，2020年实际51万吨",
            "Indicator x rose instead of falling: at most 400~kt promised, 510~kt in 2020"
        },
        {
            "level at pace",
            "指标x进度正常：承诺到2020年至少60万吨，2018年实际56万吨",
            "Indicator x on track: at least 600~kt promised for 2020, 560~kt in 2018"
        },
        {
            "level behind",
            "指标x进度滞后：承诺到2020年至少60万吨，2018年实际55万吨",
            "Indicator x lagging: at least 600~kt promised for 2020, 550~kt in 2018"
        },
        {
            "level below",
            "指标x已实现：承诺低于40万吨，2020年实际39万吨",
            "Indicator x, target reached: below 400~kt promised, 390~kt in 2020"
        },
        {
            "level far behind",
            "指标x严重滞后：承诺到2020年至少60万吨，2018年实际51万吨",
            "Indicator x off track: at least 600~kt promised for 2020, 510~kt in 2018"
        },
        {
            "level found elsewhere",
            "指标x：承诺至少60万吨，只查到部分地区的数字",
            "Indicator x: at least 600~kt was promised; figures were found for some places only"
        },
        {
            "level missed",
            "指标x未实现：承诺至少60万吨，2020年实际55万吨",
            "Indicator x short of target: at least 600~kt promised, 550~kt in 2020"
        },
        {
            "level moving away",
            "指标x不升反降：承诺到2020年至少60万吨，2018年实际49万吨",
            "Indicator x fell instead of rising: at least 600~kt promised for 2020, 490~kt in 2018"
        },
        {
            "level of about",
            "指标x已实现：承诺60万吨左右，2020年实际60.5万吨",
            "Indicator x, target reached: about 600~kt promised, 605~kt in 2020"
        },
        {
            "level of half a year",
            "指标x：承诺至少60万吨，没有全年数字，2020年上半年是58万吨",
            "Indicator x: at least 600~kt was promised; no full-year figure was found (first half of 2020: 580~kt)"
        },
        {
            "level on another basis",
            "指标x：承诺至少60万吨，后来的数字口径不同，不能比",
            "Indicator x: at least 600~kt was promised; later figures are not comparable"
        },
        {
            "level reached",
            "指标x已实现：承诺至少60万吨，2020年实际61.5万吨",
            "Indicator x, target reached: at least 600~kt promised, 615~kt in 2020"
        },
        {
            "level stated as met",
            "指标x：承诺至少60万吨，通报说已实现，没有给出数字",
            "Indicator x: at least 600~kt was promised; officials say it was met but gave no figure"
        },
        {
            "level that fell instead of rising",
            "指标x不升反降：承诺至少60万吨，2020年实际49万吨",
            "Indicator x fell instead of rising: at least 600~kt promised, 490~kt in 2020"
        },
        {
            "level there already",
            "指标x已到目标水平：承诺到2020年至少60万吨，2018年实际61万吨",
            "Indicator x at target level already: at least 600~kt promised for 2020, 610~kt in 2018"
        },
        {
            "level with an earlier figure only",
            "指标x：承诺至少60万吨，只查到2013年的48万吨",
            "Indicator x: at least 600~kt was promised; the only figure found is 480~kt (2013)"
        },
        {
            "level with its baseline only",
            "指标x：承诺至少60万吨，2015年以后没有查到数字",
            "Indicator x: at least 600~kt was promised; no figure after 2015 was found"
        },
        {
            "level without a baseline",
            "指标x：承诺至少60万吨，2018年是58万吨，缺基准值",
            "Indicator x: at least 600~kt was promised; 580~kt was found (2018) but no baseline"
        },
        {
            "level without a figure",
            "指标x：承诺至少60万吨，没有查到数字",
            "Indicator x: at least 600~kt was promised; no figure was found"
        },
        {
            "level without the last year",
            "指标x：承诺至少60万吨，数字只到2019年（59万吨）",
            "Indicator x: at least 600~kt was promised; the newest figure is 590~kt (2019)"
        },
        {
            "milestone withdrawn",
            "指标x：自2017年5月1日起撤销",
            "Indicator x: withdrawn from 1 May 2017"
        },
        {
            "level withdrawn",
            "指标x：自2019年5月1日起撤销",
            "Indicator x: withdrawn from 1 May 2019"
        },
        {
            "milestone ahead",
            "指标x：期限2018年12月31日，还没有到",
            "Indicator x: due 31 December 2018, still ahead"
        },
        {
            "milestone in part",
            "指标x：期限2018年12月31日，只有部分证据",
            "Indicator x: due 31 December 2018, evidence for a part only"
        },
        {
            "milestone in time",
            "指标x按期办成：2018年6月15日，期限2018年12月31日",
            "Indicator x done in time: 15 June 2018, deadline 31 December 2018"
        },
        {
            "milestone late",
            "指标x逾期办成：2019年2月1日，期限2018年12月31日",
            "Indicator x done late: 1 February 2019, deadline 31 December 2018"
        },
        {
            "milestone missed",
            "指标x逾期未办成：期限2018年12月31日，到2019年3月1日还没有办完",
            "Indicator x not done in time: due 31 December 2018, unfinished on 1 March 2019"
        },
        {
            "milestone stated",
            "指标x：期限2018年12月31日，通报说已完成，没有写明日期",
            "Indicator x: due 31 December 2018; officials say it was done but gave no date"
        },
        {
            "milestone without a report",
            "指标x：期限2018年12月31日已过，没有查到是否办成",
            "Indicator x: due 31 December 2018, no report found of its completion"
        },
        {
            "rise reached",
            "指标x已实现：承诺升20%，到2020年实际升约23%",
            "Indicator x, target reached: a rise of 20% promised, a rise of about 23% by 2020"
        },
        {
            "sum missed",
            "指标x未实现：承诺50万吨，到2020年实际16.076万吨",
            "Indicator x: 160.76~kt of 500~kt promised by 2020"
        },
        {
            "sum stated after a figure",
            "指标x：2016年29.125万吨；后来的通报说已完成，没有查到总数",
            "Indicator x: 291.25~kt in 2016; officials later said the task was done; no total was found"
        },
        {
            "sum reached",
            "指标x已实现：承诺50万吨，到2020年实际54万吨",
            "Indicator x, target reached: 500~kt promised, 540~kt by 2020"
        },
        {
            "sum reached early",
            "指标x提前实现：承诺到2020年50万吨，到2018年实际54万吨",
            "Indicator x, target reached early: 500~kt promised for 2020, 540~kt by 2018"
        },
        {
            "tiers without a figure",
            "指标x：2档目标，都没有查到数字",
            "Indicator x: 2 tiers were promised; no figure was found for any"
        },
        {
            "tiers, one missed",
            "指标x（指标-towns）未实现：承诺至少60万吨，2020年实际55万吨",
            "Indicator x (Indicator -towns) short of target: at least 600~kt promised, 550~kt in 2020"
        },
        {
            "worked out by this report",
            "指标x突破上限：承诺最多120万吨，2020年实际约131万吨",
            "Indicator x reached about 1,310~kt in 2020, over the cap of 1,200~kt"
        },
        {
            "zero growth broken",
            "指标x未实现：2015年100万吨，2020年101万吨",
            "Indicator x short of target: 1,000~kt in 2015, 1,010~kt in 2020"
        },
        {
            "zero growth kept",
            "指标x已实现：2015年100万吨，2020年95万吨",
            "Indicator x, target reached: 1,000~kt in 2015, 950~kt in 2020"
        },
    };

    /// <summary>A no-break space stands as "~".</summary>
    [Theory]
    [MemberData(nameof(Goals))]
    public void A_goal_says_what_happened(string plan, string chinese, string english)
    {
        var assessment = FindingPlans.ByName[plan]().Assess();
        Assert.Equal(
            (chinese, english),
            (Say(assessment, ChartSpeech.Chinese), Say(assessment, ChartSpeech.English).Replace('\u00a0', '~')));

        static string Say(PlanAssessment judged, SiteLanguage language) => In(judged, language).OfGoal(judged.Newest.Goals[0]);
    }

    [Fact]
    public void Every_plan_is_told() => Assert.Equal(FindingPlans.ByName.Keys.Order(), Goals.Select(row => row.Data.Item1).Order());

    /// <summary>Every status that a goal can have has a sentence here.</summary>
    [Fact]
    public void Every_status_is_told() => Assert.Equal(
        Enum.GetValues<Status>(),
        FindingPlans.ByName.Values.Select(plan => plan().Judge().Status).Distinct().Order());

    internal static Findings In(PlanAssessment assessment, SiteLanguage language) =>
        new PlanWords(assessment, ChartSpeech.For(assessment.Plan)[language]).Findings;
}
