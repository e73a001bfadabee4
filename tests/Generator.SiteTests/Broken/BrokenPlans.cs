namespace Generator.SiteTests.Broken;

/// <summary>The mistakes of the plan's documents and prose.</summary>
internal static class BrokenPlans
{
    private const string Goals = "content/chapters/2-targets/3-main-targets/section.yaml";
    private const string Prose = "content/chapters/3-energy/1-structure/index.en.md";
    private const string Indicators = "content/indicators/core.yaml";

    public static IReadOnlyList<BrokenInput> All { get; } =
    [
        BrokenInput.Text("YAML with a bracket that is not closed", "L020", "content/plan.yaml", "source: plan", "source: [plan", "["),
        BrokenInput.Text("YAML indented with a tab", "L021", "content/plan.yaml", "  zh: 内蒙古", "\tzh: 内蒙古"),
        BrokenInput.Text("a key that stands twice", "L022", "content/plan.yaml", "base-year: 2015", "base-year: 2015\nbase-year: 2016", "base-year: 2016"),
        BrokenInput.Text("an unknown key", "C004", Goals, "    main: true", "    mian: true", "mian"),
        BrokenInput.Text("a goal on an unknown indicator", "C016", Goals, "indicator: energy-intensity-change", "indicator: energy-intensity", "energy-intensity"),
        BrokenInput.Text("a target against its indicator's direction", "C112", Goals, "value: -14", "value: 14", "14"),
        BrokenInput.Text("about without a tolerance", "C119", Goals, "      bound: at-most\n      value: -14", "      bound: about\n      value: -14", "about"),
        BrokenInput.Text("a target year outside the plan", "C117", Goals, "      year: 2020", "      year: 2030", "2030"),
        BrokenInput.Text("an indicator with an unknown unit", "C016", Indicators, "unit: percent", "unit: per-cent", "per-cent"),
        BrokenInput.Text("a text missing in one language", "C006", Goals, "title: {zh: 能耗强度, en: Energy intensity}", "title: {zh: 能耗强度}", "{zh"),
        BrokenInput.Text("a language that the site does not have", "C007", Goals, "title: {zh: 能耗强度, en: Energy intensity}", "title: {zh: 能耗强度, en: Energy intensity, de: Energie}", "de"),

        BrokenInput.Deleted("a prose file that is missing", "C021", Prose),
        BrokenInput.Text("a prose link that leads nowhere", "T005", "content/pages/about.en.md", "[how progress is judged](page:methodology)", "[how progress is judged](page:metodology)"),
        BrokenInput.Text("an unknown indicator in prose", "T006", Prose, "observation \"coal-share-of-energy\" 2015", "observation \"coal-share\" 2015"),
        BrokenInput.Text("a figure in prose that the data do not have", "T007", Prose, "observation \"coal-share-of-energy\" 2015", "observation \"coal-share-of-energy\" 2011"),
    ];
}
