using System.Collections.Immutable;
using System.Globalization;

namespace Generator.Data.Workbook;

/// <summary>Writes what cells take as data validations of a worksheet.</summary>
internal static class CellRules
{
    private const int LongestTitle = 32;
    private const int LongestHelp = 255;

    /// <summary>Numbers of any size that a dataset may hold.</summary>
    private const string Least = "-1E+28";
    private const string Greatest = "1E+28";

    public static void Write(XmlPart xml, ImmutableArray<CellRule> rules)
    {
        if (rules.IsEmpty)
        {
            return;
        }

        xml.Open("dataValidations", ("count", rules.Length.ToString(CultureInfo.InvariantCulture)));
        foreach (var rule in rules)
        {
            xml.Open(
                "dataValidation",
                ("type", rule.List is null ? "decimal" : "list"),
                ("errorStyle", "warning"),
                ("allowBlank", "1"),
                ("showInputMessage", "1"),
                ("showErrorMessage", "1"),
                ("errorTitle", Cut(rule.Title, LongestTitle)),
                ("error", Cut(rule.Help, LongestHelp)),
                ("promptTitle", Cut(rule.Title, LongestTitle)),
                ("prompt", Cut(rule.Help, LongestHelp)),
                ("sqref", rule.Range));
            Formula(xml, "formula1", rule.List ?? Least);
            if (rule.List is null)
            {
                Formula(xml, "formula2", Greatest);
            }

            xml.Close();
        }

        xml.Close();
    }

    private static void Formula(XmlPart xml, string name, string formula)
    {
        xml.Open(name);
        xml.Text(formula);
        xml.Close();
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..(length - 1)] + "…";
}
