namespace Tanxia.ReportKit;

/// <summary>The word that says a printed figure is rounded.</summary>
public enum Approximation
{
    /// <summary>No word: the figure is exact.</summary>
    None,

    /// <summary>余: rounded down, the word before the unit (1000余篇).</summary>
    AndSome,

    /// <summary>多: rounded down, the word before the unit (40多万元).</summary>
    AndMore,

    /// <summary>近: rounded up.</summary>
    Nearly,

    /// <summary>不足: rounded up.</summary>
    LessThan,

    /// <summary>以内: rounded up, the word behind the unit.</summary>
    Within,

    /// <summary>超: rounded down.</summary>
    Over,

    /// <summary>突破: rounded down.</summary>
    Beyond,

    /// <summary>以上: rounded down, the word behind the unit.</summary>
    AndAbove,

    /// <summary>不少于: rounded down.</summary>
    NotLessThan,

    /// <summary>约: rounded half up.</summary>
    About,

    /// <summary>左右: rounded half up, the word behind the unit.</summary>
    Around,
}
