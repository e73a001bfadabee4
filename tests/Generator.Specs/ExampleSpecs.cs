using Generator.Diagnostics;

namespace Generator.Specs;

/// <summary>The examples that “generator explain” shows: the good lines build without a word, the bad ones give their code.</summary>
public sealed class ExampleSpecs
{
    /// <summary>What no lines of a file bring about, or not without something else, and why.</summary>
    private static readonly Dictionary<string, string> WithoutExample = new()
    {
        ["L001"] = "a folder that is not there",
        ["L002"] = "a file that the machine does not open",
        ["L003"] = "a giant file",
        ["L005"] = "a link to a folder",
        ["L006"] = "a name that some machines cannot write",
        ["L010"] = "bytes that are no text",
        ["L011"] = "bytes that are no text",
        ["L051"] = "a workbook with a password",
        ["L052"] = "a workbook with several sheets",
        ["L054"] = "merged cells",
        ["L055"] = "a giant workbook",
        ["L056"] = "a formula without a result",
        ["L058"] = "a number format",
        ["L059"] = "a row that is hidden",
        ["L060"] = "a column that is hidden",
        ["L061"] = "the form in which a workbook is saved",
        ["L062"] = "a folder that is another",
        ["L070"] = "a fault of the tool",
        ["L071"] = "a link to a file elsewhere",
        ["L072"] = "an entry of a folder that is no file",
        ["L073"] = "very many files",
        ["L074"] = "very large files",
        ["L075"] = "a giant line",
        ["L076"] = "a giant cell",
        ["L077"] = "a giant row",
        ["L078"] = "a giant dataset",
        ["L079"] = "a giant dataset",
        ["L080"] = "a giant file of fields",
        ["L082"] = "a character that cannot be seen",
        ["L083"] = "a machine without memory",
        ["L081"] = "a workbook with very many sheets",
        ["C049"] = "the same change to two catalogues of words",
        ["C137"] = "the name of a folder with several files",
        ["C195"] = "a file with nothing in it",
        ["C191"] = "several indicators that go together",
        ["C241"] = "a breakdown and what has it; see specs/broken/dimensions.yaml",
        ["C242"] = "a breakdown and what has it; see specs/broken/dimensions.yaml",
        ["C243"] = "a breakdown and what has it; see specs/broken/dimensions.yaml",
        ["C244"] = "a breakdown and what has it; see specs/broken/dimensions.yaml",
        ["C245"] = "a breakdown and what has it; see specs/broken/dimensions.yaml",
        ["C262"] = "a catalogue of words in a language with more forms",
        ["C263"] = "a catalogue of words in a language with more forms",
        ["C264"] = "two catalogues of words",
        ["C265"] = "a catalogue of words of a new language",
        ["C281"] = "two indicators",
        ["C335"] = "several names that go together; see specs/broken/addresses.yaml",
        ["D112"] = "figures that others put in doubt; see specs/plausibility",
        ["D113"] = "figures that others put in doubt; see specs/plausibility",
        ["D114"] = "figures that others put in doubt; see specs/plausibility",
        ["D115"] = "figures that others put in doubt; see specs/plausibility",
        ["D116"] = "figures that others put in doubt; see specs/plausibility",
        ["D117"] = "figures that others put in doubt; see specs/plausibility",
        ["D118"] = "figures that others put in doubt; see specs/plausibility",
        ["D119"] = "figures that others put in doubt; see specs/plausibility",
        ["D122"] = "figures that others put in doubt; see specs/plausibility",
        ["D125"] = "figures that others put in doubt; see specs/plausibility",
        ["D126"] = "a reason for a figure that several others put in doubt",
        ["D205"] = "an entry and a dataset that are both gone",
        ["D206"] = "more changes than are listed, each told with a code of its own",
        ["D221"] = "a breakdown and what has it; see specs/broken/dimensions.yaml",
        ["D223"] = "a breakdown and what has it; see specs/broken/dimensions.yaml",
        ["D224"] = "a breakdown and what has it; see specs/broken/dimensions.yaml",
        ["D225"] = "a breakdown and what has it; see specs/broken/dimensions.yaml",
        ["D226"] = "a breakdown and what has it; see specs/broken/dimensions.yaml",
        ["T004"] = "the same change to two catalogues of words",
        ["T020"] = "the folder of a theme",
        ["T021"] = "a style sheet; see specs/broken/themes.yaml",
        ["T022"] = "a style sheet; see specs/broken/themes.yaml",
        ["T024"] = "a picture",
        ["T031"] = "a plan of many pages",
        ["T032"] = "a fault of the program",
        ["T033"] = "a line of many signs; see specs/broken/endless.yaml",
        ["G001"] = "bytes that are no font",
        ["O001"] = "the folder of the site",
        ["O002"] = "the folder of the site",
        ["O003"] = "the folder of the site",
        ["O004"] = "the folder of the site",
        ["O005"] = "another build at the same time",
        ["O006"] = "a folder that the machine does not let go",
        ["O007"] = "a disk that is full",
        ["O008"] = "a disk that fails",
        ["O010"] = "a folder that the machine does not let go",
        ["O030"] = "the folder of the site",
        ["O031"] = "a disk that is full",
        ["O032"] = "a folder that the machine keeps from writing",
        ["O035"] = "a site that is already published",
        ["O036"] = "a site that is already published",
        ["O037"] = "a site that is already published",
        ["O038"] = "a site that is already published",
        ["O039"] = "a site that is already published",
        ["O040"] = "a site that is already published",
        ["O041"] = "a site that is already published",
        ["O042"] = "a site that is already published",
        ["O043"] = "a site that is already published",
        ["O044"] = "a site that is already published",
        ["O045"] = "a site that is already published",
        ["O046"] = "a site that is already published",
        ["O047"] = "a site that is already published",
        ["O048"] = "a site that is already published",
        ["O050"] = "a folder of plans",
        ["O051"] = "a folder of plans",
        ["O052"] = "a folder of plans",
        ["O053"] = "the sites of several plans",
        ["O054"] = "the sites of several plans",
        ["O055"] = "the sites of several plans",
        ["O056"] = "the sites of several plans",
        ["O057"] = "the folder of the site",
        ["C290"] = "an indicator of fiscal or several years and what has it; see specs/broken/fiscal-years.yaml",
        ["C291"] = "an indicator of fiscal or several years and what has it; see specs/broken/fiscal-years.yaml",
        ["C292"] = "an indicator of fiscal or several years and what has it; see specs/broken/fiscal-years.yaml",
        ["C293"] = "an indicator of fiscal or several years and what has it; see specs/broken/fiscal-years.yaml",
        ["C294"] = "an indicator of fiscal or several years and what has it; see specs/broken/fiscal-years.yaml",
        ["C295"] = "an indicator of fiscal or several years and what has it; see specs/broken/fiscal-years.yaml",
        ["C333"] = "a plan of fiscal years; see specs/broken/fiscal-plans.yaml",
        ["C334"] = "a plan of fiscal years; see specs/broken/fiscal-plans.yaml",
        ["D250"] = "a plan of fiscal years; see specs/broken/fiscal-plans.yaml",
        ["D230"] = "an indicator of fiscal or several years and what has it; see specs/broken/fiscal-years.yaml",
        ["D231"] = "an indicator of fiscal or several years and what has it; see specs/broken/fiscal-years.yaml",
        ["D232"] = "an indicator of fiscal or several years and what has it; see specs/broken/fiscal-years.yaml",
        ["D233"] = "an indicator of fiscal or several years and what has it; see specs/broken/fiscal-years.yaml",
        ["D234"] = "figures that others put in doubt; see specs/plausibility",
        ["O060"] = "what the folder of the site holds, or its disk",
        ["O061"] = "what the folder of the site holds, or its disk",
        ["O062"] = "what the folder of the site holds, or its disk",
        ["O063"] = "what the folder of the site holds, or its disk",
        ["O064"] = "what the folder of the site holds, or its disk",
        ["O065"] = "what the folder of the site holds, or its disk",
        ["O066"] = "what the folder of the site holds, or its disk",
        ["O067"] = "what the folder of the site holds, or its disk",
        ["O068"] = "what the folder of the site holds, or its disk",
        ["O069"] = "what the folder of the site holds, or its disk",
        ["O070"] = "what the folder of the site holds, or its disk",
        ["O071"] = "what the folder of the site holds, or its disk",
        ["O072"] = "what the folder of the site holds, or its disk",
    };

    public static TheoryData<string> Codes =>
        [.. ExplanationCatalogue.All.Where(one => one.Example is not null).Select(one => one.Code.Value)];

    /// <summary>Examples whose good lines do not simply stand in the minimal plan, which builds without a word anyhow.</summary>
    public static TheoryData<string> Added =>
    [
        .. ExplanationCatalogue.All.Where(one => one.Example is { } example && ExampleLines.AddToPlan(example))
            .Select(one => one.Code.Value),
    ];

    [Fact]
    public void Every_other_code_has_an_example() => Assert.Equal(
        WithoutExample.Keys.Order(StringComparer.Ordinal),
        ExplanationCatalogue.All.Where(one => one.Example is null).Select(one => one.Code.Value));

    [Theory]
    [MemberData(nameof(Added))]
    public void Good_lines_are_no_problem(string code)
    {
        var example = ExplanationCatalogue.Find(code)!.Example!;

        Assert.Equal(string.Empty, Told(code, example, input => ExampleLines.Put(input, example.File, example.Good)));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Bad_lines_give_their_code_and_no_other(string code)
    {
        var example = ExplanationCatalogue.Find(code)!.Example!;

        var told = Told(code, example, input => ExampleLines.PutBad(input, example));

        Assert.Equal($"{code} {example.ToldOf}", told);
    }

    /// <summary>
    /// Every code and file that a check of the changed minimal plan tells of, each once. The figures are made up, so what else would be
    /// implausible in them does not count.
    /// </summary>
    private static string Told(string code, CodeExample example, Action<InputFolder> change)
    {
        using var input = new InputFolder(RepositoryFolders.Plan, ExampleLines.TouchesTemplates(example));
        foreach (var (file, lines) in example.With)
        {
            ExampleLines.Put(input, file, lines);
        }

        if (example.IsAccepted)
        {
            input.Accept();
        }

        change(input);
        var problems = input.Check(SpecFile.LastDay).Diagnostics
            .Where(problem => problem.Code.Value == code || !SpecBuild.IsOfPlausibility(problem));
        return string.Join('\n', problems.Select(problem => $"{problem.Code} {problem.Location.File}").Distinct());
    }
}
