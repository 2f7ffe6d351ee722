package io.polytask.examples.reviews;

/** What was bought, under the names that the file uses. */
public enum Category {
    /** Books. */
    书籍,
    /** Tablets. */
    平板,
    /** Mobile phones. */
    手机,
    /** Fruit. */
    水果,
    /** Shampoo. */
    洗发水,
    /** Water heaters. */
    热水器,
    /** Milk of the brand Mengniu. */
    蒙牛,
    /** Clothes. */
    衣服,
    /** Computers. */
    计算机,
    /** Hotels. */
    酒店
}
