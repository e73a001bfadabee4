using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Generator.Diagnostics;

namespace Generator.Cli;

/// <summary>The verb “explain”: what a code means, why it matters for what readers see, and an example.</summary>
internal sealed class ExplainVerb
{
    /// <summary>What the letters of codes stand for, in the order of a build.</summary>
    private static readonly ImmutableArray<(char Letter, string Words)> Families =
    [
        ('L', "explain.reading"),
        ('C', "explain.content"),
        ('D', "explain.datasets"),
        ('T', "explain.templates"),
        ('P', "explain.judging"),
        ('G', "explain.charts"),
        ('O', "explain.output"),
    ];

    private readonly Surroundings surroundings;
    private readonly Argument<string?> code;

    public ExplainVerb(Surroundings surroundings)
    {
        this.surroundings = surroundings;
        code = new Argument<string?>("code")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = surroundings.Say("explain.code"),
        };
        Command = new Command("explain", surroundings.Say("verb.explain")) { code };
        Command.SetAction(parsed => Run(parsed.GetValue(code)?.Trim() ?? string.Empty));
    }

    public Command Command { get; }

    private int Run(string asked)
    {
        if (asked.Length == 0)
        {
            WriteFamilies();
        }
        else if (asked.Length == 1 && CodesOf(char.ToUpperInvariant(asked[0])) is { Count: > 0 } codes)
        {
            codes.ForEach(WriteLine);
        }
        else if (ExplanationCatalogue.Find(asked) is { } found)
        {
            Write(found);
        }
        else
        {
            surroundings.Error.WriteLine(WithAllDigits(asked) is { } nearest
                ? surroundings.Say("explain.unknown-nearest", ("text", asked), ("nearest", nearest.Code.Value))
                : surroundings.Say("explain.unknown", ("text", asked)));
            surroundings.Error.WriteLine(surroundings.Say("explain.more"));
            return ExitCode.WrongUsage;
        }

        return ExitCode.Fine;
    }

    /// <summary>D6 and D-06 mean D006. A code with another number is another code and never guessed.</summary>
    private static Explanation? WithAllDigits(string asked) =>
        int.TryParse(asked[1..].TrimStart('-'), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? ExplanationCatalogue.Find(string.Create(CultureInfo.InvariantCulture, $"{asked[0]}{number:000}"))
            : null;

    private void WriteFamilies()
    {
        Say("explain.families");
        foreach (var (letter, words) in Families)
        {
            var codes = CodesOf(letter);
            Say(
                "explain.family",
                ("letter", letter.ToString()),
                ("words", surroundings.Say(words)),
                ("first", codes[0].Code.Value),
                ("last", codes[^1].Code.Value),
                ("codes", Wording.Count(codes.Count, "code", surroundings)));
        }

        Say("explain.more");
    }

    private void WriteLine(Explanation one) => surroundings.Output.WriteLine(
        $"{one.Code}  {one.Messages(surroundings.Language).FirstOrDefault() ?? one.In(surroundings.Language)}");

    private void Write(Explanation one)
    {
        var output = surroundings.Output;
        output.WriteLine($"{one.Code} {surroundings.Say($"severity.{Wording.Name(one.Severity)}")}");
        WriteLines(one.Messages(surroundings.Language));
        output.WriteLine();
        if (one.Hints(surroundings.Language).ToList() is { Count: > 0 } hints)
        {
            Say("explain.what-to-do");
            WriteLines(hints);
            output.WriteLine();
        }

        Say("explain.meaning");
        WriteLines([one.In(surroundings.Language)]);
        output.WriteLine();
        if (one.Example is { } example)
        {
            Write(example);
        }
        else
        {
            Say("explain.without-example");
        }
    }

    private void Write(CodeExample example)
    {
        WriteLines("explain.wrong", example.BadFile, example.Bad);
        WriteLines("explain.right", example.File, example.Good);
        if (example.IsAccepted)
        {
            Say("explain.accepted");
        }

        if (example.ToldOf != example.BadFile)
        {
            Say("explain.told-of", ("file", example.ToldOf));
        }
    }

    private void WriteLines(string key, string file, string? lines)
    {
        if (string.IsNullOrEmpty(lines))
        {
            Say(
                key == "explain.right" ? "explain.right-there" : lines is null ? "explain.wrong-missing" : "explain.wrong-empty",
                ("file", file));
            return;
        }

        Say(key, ("file", file));
        WriteLines(lines.TrimEnd('\n').Split('\n'));
    }

    private void WriteLines(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            surroundings.Output.WriteLine(line.Length == 0 ? line : "  " + line);
        }
    }

    private void Say(string key, params ReadOnlySpan<(string Name, object? Value)> arguments) =>
        surroundings.Output.WriteLine(surroundings.Say(key, arguments));

    private static List<Explanation> CodesOf(char letter) =>
        [.. ExplanationCatalogue.All.Where(one => one.Code.Value[0] == letter)];
}
