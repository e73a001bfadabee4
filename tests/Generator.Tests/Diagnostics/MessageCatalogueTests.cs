using System.Reflection;
using System.Text.RegularExpressions;
using Generator.Diagnostics;

namespace Generator.Tests.Diagnostics;

/// <summary>Every message in every language of the tool, each place in it filled by the problem that says it.</summary>
public sealed partial class MessageCatalogueTests
{
    private static readonly IReadOnlyDictionary<string, Message> Messages = MessageCatalogue.Library.Messages;

    private static readonly List<MethodInfo> Problems =
    [
        .. typeof(Diagnostic).Assembly.GetTypes()
            .Where(type => type.Namespace == "Generator.Diagnostics" && type.Name.EndsWith("Problems", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.ReturnType == typeof(Diagnostic)),
    ];

    [Fact]
    public void Every_problem_is_told_in_every_language_with_nothing_left_open()
    {
        var told = Problems.SelectMany(Ways).ToList();

        Assert.All(told, problem => Assert.All(
            ToolLanguages.All,
            language => Assert.True(problem.MessageIn(language).Length > 0 && problem.HintIn(language) != string.Empty)));
        Assert.Empty(Codes().Except(told.Select(problem => problem.Code.Value)));
    }

    [Fact]
    public void Each_language_says_the_same_things() => Assert.All(Messages.Values, message =>
    {
        var (english, chinese) = (message.In(ToolLanguage.English), message.In(ToolLanguage.Chinese));
        Assert.Equal(english.Hint is null, chinese.Hint is null);
        if (message.Key == "D007")
        {
            return;
        }

        Assert.Equal(
            MessageCatalogue.Places(english.Text + english.Hint).Distinct().Order(StringComparer.Ordinal),
            MessageCatalogue.Places(chinese.Text + chinese.Hint).Distinct().Order(StringComparer.Ordinal));
    });

    [Fact]
    public void Chinese_is_Chinese() => Assert.All(
        Messages.Values.Where(message => message.Key is not ("named" or "some")
            && Written().Replace(message.In(ToolLanguage.English).Text, string.Empty).Length > 0),
        message => Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", message.In(ToolLanguage.Chinese).Text));

    [Fact]
    public void A_place_that_nothing_fills_is_an_error_and_not_an_empty_word() =>
        Assert.Throws<KeyNotFoundException>(() => MessageCatalogue.Library.Text("D012", ToolLanguage.English));

    [Theory]
    [InlineData("zh", ToolLanguage.Chinese)]
    [InlineData("zh_CN.UTF-8", ToolLanguage.Chinese)]
    [InlineData("zh-Hans", ToolLanguage.Chinese)]
    [InlineData("en_GB", ToolLanguage.English)]
    public void A_locale_names_a_language(string locale, ToolLanguage expected) => Assert.Equal(expected, ToolLanguages.Find(locale));

    [Theory]
    [InlineData("C.UTF-8")]
    [InlineData("de_DE")]
    [InlineData(null)]
    public void Another_locale_names_none(string? locale) => Assert.Null(ToolLanguages.Find(locale));

    [Fact]
    public void A_message_reads_well_in_both()
    {
        var problem = ContentProblems.WrongKind(new("content/units.yaml", 3, 5), Phrase.Named("unit", "kt"), Phrase.Of("node.scalar"));

        Assert.Equal("The unit “kt” should be a single value, but something else stands here.", problem.Message);
        Assert.Equal("单位“kt”应当是单个值，这里却是别的内容。", problem.MessageIn(ToolLanguage.Chinese));
        Assert.Equal("content/units.yaml，第3行，第5列", problem.Location.In(ToolLanguage.Chinese));
    }

    private static IEnumerable<string> Codes() =>
        Messages.Values.Where(message => CodeForm().IsMatch(message.Key)).Select(message => message.Code).Distinct();

    /// <summary>A problem made twice: with something everywhere, and with nothing where nothing may stand.</summary>
    private static IEnumerable<Diagnostic> Ways(MethodInfo method) => new[] { true, false }.Select(full =>
        (Diagnostic)method.Invoke(null, [.. method.GetParameters().Select(parameter => Value(parameter, full))])!);

    private static object? Value(ParameterInfo parameter, bool full)
    {
        var type = parameter.ParameterType;
        return type == typeof(SourceLocation) ? new SourceLocation("content/data/2019.csv", 3, 2)
            : type == typeof(string) ? Word(parameter, full)
            : type == typeof(Phrase) ? Phrase.Of("prose")
            : type == typeof(Suggestion) ? Suggestion.For("unti", full ? ["unit"] : [])
            : type == typeof(bool) ? full
            : type == typeof(DateOnly) ? new DateOnly(2019, 5, 1)
            : type == typeof(ShownFigure) ? Figure(full)
            : type == typeof(IReadOnlyCollection<ShownFigure>) ? new List<ShownFigure> { Figure(full) }
            : type == typeof(System.Text.Rune) ? new System.Text.Rune('万')
            : type.IsAssignableFrom(typeof(List<string>)) ? (full ? new List<string> { "unit" } : [])
            : Convert.ChangeType(full ? 7 : 0, Nullable.GetUnderlyingType(type) ?? type, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static ShownFigure Figure(bool ofPart) =>
        new("dust", "100 kt", "2019", ofPart ? 1 : null, ofPart ? 6 : null, new("content/data/2019.csv", 3, 2))
        {
            Region = ofPart ? "110000" : null,
            Basis = ofPart ? "survey" : null,
        };

    private static string? Word(ParameterInfo parameter, bool full) => parameter.Name switch
    {
        "kind" => parameter.Member.DeclaringType == typeof(DatasetProblems) ? "unit" : "goal",
        "column" => "value",
        "status" => "final",
        "key" when parameter.Member.DeclaringType == typeof(PlausibilityProblems) => full ? "adds-up" : "part-of",
        "nearest" => full ? "unit" : null,
        _ => full ? "words" : string.Empty,
    };

    [GeneratedRegex("^[A-Z][0-9]{3}$")]
    private static partial Regex CodeForm();

    /// <summary>What needs no translation: places and signs.</summary>
    [GeneratedRegex("[{][A-Za-z-]+[}]|[^A-Za-z]")]
    private static partial Regex Written();
}
