namespace Generator.Model;

/// <summary>Whether two statements go together.</summary>
internal enum ConsistencyOutcome
{
    Agrees,
    Differs,
}
