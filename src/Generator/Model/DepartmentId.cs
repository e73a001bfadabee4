namespace Generator.Model;

/// <summary>The name of a department in content and addresses, such as "development-reform".</summary>
internal readonly record struct DepartmentId(string Value)
{
    public override string ToString() => Value;
}
