using System.Globalization;
using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Validation.Rules;

/// <summary>What a catalogue says of the language itself: the direction it is written in, and how its digits stand.</summary>
internal static class LanguagePatternRule
{
    public static void Check(IReadOnlyDictionary<string, CatalogueText> texts, DiagnosticBag found)
    {
        Of("language.direction", text => text is "ltr" or "rtl", "pattern.direction");
        Of("number.digits", text => text.Length == 10, "pattern.digits");
        Of("number.groups", text => text.Split(' ').All(IsSize), "pattern.groups");
        Of("number.group_from", IsSize, "pattern.group-from");

        void Of(string key, Func<string, bool> isSound, string wanted)
        {
            if (texts.GetValueOrDefault(key) is { } text && !isSound(text.Text))
            {
                found.Add(CatalogueProblems.BadPattern(text.Location, key, text.Text, Phrase.Of(wanted)));
            }
        }
    }

    private static bool IsSize(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size > 0;
}
